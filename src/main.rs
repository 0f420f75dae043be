//! The page.

fn main() {
    labworth::mount();
}
