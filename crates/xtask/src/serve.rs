//! A static host on this machine, as a good one is: files, their media types, how long they may be kept, compressed
//! where the browser takes it. For looking, for tests and for measuring.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::content_hash::is_named_by_content;
use crate::{Outcome, at};

const PORT: u16 = 8080;
/// How many ports after the first are tried when it is taken.
const FURTHER_PORTS: u16 = 20;

/// What is served, and under which prefixes; each begins and ends with `/`.
struct Site {
    folder: PathBuf,
    prefixes: Vec<String>,
}

/// Serves until it is stopped. With `--port` exactly that port, otherwise the first free one from 8080 on.
pub(crate) fn serve(folder: &Path, options: &[&str]) -> Outcome<()> {
    let mut port = None;
    let mut prefixes = Vec::new();
    let mut rest = options;
    while let [option, value, further @ ..] = rest {
        match *option {
            "--port" => {
                port = Some(value.parse::<u16>().map_err(|_| format!("'{value}' is no port"))?)
            }
            "--under" => prefixes.push(format!("/{}/", value.trim_matches('/'))),
            other => return Err(format!("'{other}' is no option of serve")),
        }
        rest = further;
    }
    if let [left] = rest {
        return Err(format!("'{left}' lacks its value"));
    }
    prefixes.push("/".to_owned());

    let index = folder.join("index.html");
    fs::metadata(&index).map_err(at(&index))?;
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|fault| fault.to_string())?;
    println!("Labworth is at http://localhost:{}/ (stop with Ctrl+C)", address.port());

    let site = Arc::new(Site { folder: folder.to_owned(), prefixes });
    for stream in listener.incoming() {
        let (Ok(stream), site) = (stream, Arc::clone(&site)) else {
            continue;
        };
        // A browser that goes away in the middle is no fault of the host.
        std::thread::spawn(move || drop(answer(&stream, &site)));
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + FURTHER_PORTS,
    };
    for port in ports.clone() {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(fault) if fault.kind() == ErrorKind::AddrInUse => {}
            Err(fault) => return Err(format!("port {port}: {fault}")),
        }
    }
    Err(format!("every port from {} to {} is taken", ports.start(), ports.end()))
}

fn answer(stream: &TcpStream, site: &Site) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    // The header lines have to be read before the connection may be closed.
    let mut line = String::new();
    let mut takes_gzip = false;
    while reader.read_line(&mut line)? > 2 {
        takes_gzip |= accepts_gzip(&line);
        line.clear();
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));

    const TEXT: &str = "text/plain; charset=utf-8";
    let (status, media_type, kept, body) = match method {
        "GET" | "HEAD" => {
            match file_for(site, target).and_then(|path| Some((fs::read(&path).ok()?, path))) {
                Some((body, path)) => ("200 OK", media_type(&path), how_long(&path), body),
                None => ("404 Not Found", TEXT, NOT_KEPT, b"Not found\n".to_vec()),
            }
        }
        _ => ("405 Method Not Allowed", TEXT, NOT_KEPT, Vec::new()),
    };
    let shrinks = takes_gzip && SHRINKING.iter().any(|beginning| media_type.starts_with(beginning));
    let (encoding, body) = if shrinks {
        ("Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n", gzipped(&body)?)
    } else {
        ("", body)
    };
    let mut writer = stream;
    write!(
        writer,
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nCache-Control: {kept}\r\n{encoding}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        writer.write_all(&body)?;
    }
    writer.flush()
}

/// The file that an address means: below the first prefix that fits, `index.html` for a folder, never outside.
fn file_for(site: &Site, target: &str) -> Option<PathBuf> {
    let path = decoded(target.split(['?', '#']).next()?)?;
    let below = site.prefixes.iter().find_map(|prefix| path.strip_prefix(prefix.as_str()))?;
    let relative = Path::new(below);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = site.folder.join(relative);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

/// `%20` and its like as the bytes they stand for.
fn decoded(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// How the media types begin that compression makes smaller.
const SHRINKING: [&str; 5] =
    ["text/", "application/json", "application/wasm", "application/manifest", "image/svg"];

/// Whether a header line says that the browser takes gzip.
fn accepts_gzip(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    line.split_once(':')
        .is_some_and(|(name, value)| name == "accept-encoding" && value.contains("gzip"))
}

fn gzipped(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body)?;
    encoder.finish()
}

/// A file that is asked for anew each time: the page, its service worker, whatever keeps its name when it changes.
const NOT_KEPT: &str = "no-cache";

/// How long a browser may keep a file: for ever, where another content would have another name.
fn how_long(path: &Path) -> &'static str {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if is_named_by_content(&name) { "public, max-age=31536000, immutable" } else { NOT_KEPT }
}

/// What a common host says of the kinds of file that the page consists of.
fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md" | "ftl") => "text/plain; charset=utf-8",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        Site { folder: PathBuf::from("dist"), prefixes: vec!["/a/b/".to_owned(), "/".to_owned()] }
    }

    #[test]
    fn an_address_means_the_file_below_its_prefix() {
        for (target, file) in [
            ("/page.js?v=1", "dist/page.js"),
            ("/a/b/page.js", "dist/page.js"),
            ("/a/page.js", "dist/a/page.js"),
            ("/b%C3%A1o%20c%C3%A1o.txt", "dist/báo cáo.txt"),
        ] {
            assert_eq!(file_for(&site(), target), Some(PathBuf::from(file)), "{target}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for target in
            ["/../Cargo.toml", "/a/b/../../../x", "/%2e%2e/x", "//etc/passwd", "/%zz", "*"]
        {
            assert_eq!(file_for(&site(), target), None, "{target}");
        }
    }

    #[test]
    fn gzip_is_sent_to_browsers_that_ask_for_it() {
        assert!(accepts_gzip("Accept-Encoding: br, gzip\r\n"));
        assert!(!accepts_gzip("Accept-Encoding: br\r\n"));
        assert!(!accepts_gzip("X-Note: gzip\r\n"));
        assert!(gzipped(&[b'a'; 1000]).unwrap().len() < 100);
    }

    #[test]
    fn a_module_has_the_media_type_that_streaming_compilation_asks_for() {
        assert_eq!(media_type(Path::new("a/b.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("a/b.js")), "text/javascript; charset=utf-8");
    }

    #[test]
    fn only_what_has_its_hash_in_its_name_is_kept_for_ever() {
        for name in ["dist/app-6d5fa72cf47b4dd7.wasm", "dist/tokens-2fbd862585295ea6.css"] {
            assert!(how_long(Path::new(name)).ends_with("immutable"), "{name}");
        }
        for name in ["index.html", "sw.js", "manifest.webmanifest", "icons/icon-192.png", "boot.js"]
        {
            assert_eq!(how_long(Path::new(name)), "no-cache", "{name}");
        }
        assert_eq!(media_type(Path::new("manifest.webmanifest")), "application/manifest+json");
    }
}
