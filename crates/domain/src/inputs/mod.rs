//! What a person enters: declared fields, the draft that keeps every entry, and the one reading
//! of it into values that are valid.
//!
//! A number is a point or a [`Range`]. Nothing here knows a concrete concept; each concept declares its own fields.

mod draft;
mod field;
mod limits;
mod path;
mod problem;
mod range;
mod reader;

pub use draft::{Draft, Entry};
pub use field::{Bound, Field, Kind, MOST_MONEY, Presence};
pub use limits::{LONGEST_ENTRY, LONGEST_NAME, MOST_ROWS};
pub use path::Path;
pub use problem::{FieldError, Problem};
pub use range::{Range, RangeError, Shape, StatedRange, Uncertain};
pub use reader::{Finished, Origin, Reader};
