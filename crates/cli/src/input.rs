//! Where a question comes from: standard input, a file, or the command line itself.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// The longest text read at once, in bytes; a little more than any calculator takes.
const LONGEST: u64 = 17 * 1024 * 1024;

/// The whole text named by an argument: `-`, a file name, or the text itself if it starts with `{`.
///
/// # Errors
/// The file cannot be read, is too long, or is not UTF-8.
pub fn whole(argument: &str) -> io::Result<String> {
    if argument.trim_start().starts_with('{') {
        return Ok(argument.to_owned());
    }
    let mut text = String::new();
    reader(argument)?.take(LONGEST).read_to_string(&mut text)?;
    Ok(text)
}

/// The lines of standard input (`-`) or of a file, as bytes without their ends.
///
/// # Errors
/// The file cannot be opened.
pub fn lines(argument: &str) -> io::Result<impl Iterator<Item = io::Result<Vec<u8>>>> {
    Ok(reader(argument)?.split(b'\n'))
}

fn reader(argument: &str) -> io::Result<Box<dyn BufRead>> {
    if argument == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    Ok(Box::new(BufReader::new(File::open(argument)?)))
}
