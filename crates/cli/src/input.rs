//! Where a question comes from: standard input, a file, or the command line itself.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// The longest text or line read at once, in bytes; a little more than any calculator takes, so that it
/// is refused there by name.
const LONGEST: u64 = 17 * 1024 * 1024;

/// The whole text named by an argument: `-`, a file name, or the text itself if it starts with `{`.
///
/// # Errors
/// The file cannot be read or is not UTF-8.
pub fn whole(argument: &str) -> io::Result<String> {
    if argument.trim_start().starts_with('{') {
        return Ok(argument.to_owned());
    }
    let mut bytes = Vec::new();
    let read = reader(argument)?.take(LONGEST).read_to_end(&mut bytes)?;
    if read as u64 == LONGEST {
        // Cut off, perhaps inside a letter: it is too long for everything that reads it.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not UTF-8 text"))
}

/// The lines of standard input (`-`) or of a file, as bytes without their ends. Of a line that is too
/// long only as much is kept as is needed to refuse it.
///
/// # Errors
/// The file cannot be opened.
pub fn lines(argument: &str) -> io::Result<impl Iterator<Item = io::Result<Vec<u8>>>> {
    Ok(Lines { reader: reader(argument)? })
}

struct Lines<R> {
    reader: R,
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.line().transpose()
    }
}

impl<R: BufRead> Lines<R> {
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let read = (&mut self.reader).take(LONGEST).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if read as u64 == LONGEST {
            self.reader.skip_until(b'\n')?;
            // What was cut off inside of a letter would be called no text instead of too long.
            line = String::from_utf8_lossy(&line).into_owned().into_bytes();
        }
        Ok(Some(line))
    }
}

fn reader(argument: &str) -> io::Result<Box<dyn BufRead>> {
    if argument == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    Ok(Box::new(BufReader::new(File::open(argument)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<Vec<u8>> {
        Lines { reader: text }.map(Result::unwrap).collect()
    }

    #[test]
    fn lines_come_without_their_ends() {
        assert_eq!(read(b"a\n\nb"), [&b"a"[..], b"", b"b"]);
        assert_eq!(read(b"a\n"), [b"a"]);
    }

    #[test]
    fn a_line_without_end_is_cut_off_and_the_next_one_is_read() {
        let longest = usize::try_from(LONGEST).unwrap();
        let mut text = vec![b'1'; 3 * longest];
        text.extend_from_slice(b"\nnext\n");
        let lines = read(&text);
        assert_eq!(lines.iter().map(Vec::len).collect::<Vec<_>>(), [longest, 4]);
    }
}
