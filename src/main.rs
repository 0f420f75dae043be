//! The page.

use labworth::later::{self, Parts};
use wasm_split_helpers::SplitLoaderError;

/// The second part of the page could not be had.
struct Missing;

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Names the second part: what only it reaches is divided off.
#[allow(unsafe_code)] // the macro declares what the division puts in the place of this function
mod divided {
    use super::{Missing, Parts, later};

    #[wasm_split_helpers::wasm_split(later, fallible)]
    pub(super) fn parts() -> Result<&'static Parts, Missing> {
        Ok(&later::ALL)
    }
}

fn main() {
    labworth::mount(|| Box::pin(async { divided::parts().await.ok() }));
}
