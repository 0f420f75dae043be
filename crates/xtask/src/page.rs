//! What the release page promises about itself: a strict Content-Security-Policy and nothing inline.

use crate::Outcome;
use crate::engine::Engine;
use crate::languages::LanguageFiles;

/// The policy, one directive a line. `frame-ancestors` cannot stand in a `<meta>`: hosts that can send headers add it.
const POLICY: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Only boot.js makes one; it knows the scripts the page may start.
    "trusted-types default",
];

const CUT: &str = "index.html is cut inside a letter";

/// The files that the start script of the page names, relative to the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Started {
    pub(crate) boot: String,
    pub(crate) js: String,
    pub(crate) wasm: String,
    /// The script that loads the second part of the module; empty before the module is divided.
    pub(crate) loader: String,
    /// The second part.
    pub(crate) later: String,
}

/// What Trunk wrote by the pattern of `Trunk.toml`.
pub(crate) fn started(html: &str) -> Outcome<Started> {
    let tag = boot_tag(html)?;
    let name = |attribute: &str| match tag.attribute(attribute) {
        Some(address) => Ok(address.trim_start_matches("./").to_owned()),
        None => Err(format!("the start script lacks {attribute}")),
    };
    Ok(Started {
        boot: name("src")?,
        js: name("data-js")?,
        wasm: name("data-wasm")?,
        loader: String::new(),
        later: String::new(),
    })
}

/// The page with the start script's tag written anew, the engine's files in it where there is one, the files of each language, the
/// service worker where the page is to have one, and the two larger files announced, so that they load while the start script does.
pub(crate) fn with_started(
    html: &str,
    files: &Started,
    engine: Option<&Engine>,
    languages: &[LanguageFiles],
    service_worker: Option<&str>,
) -> Outcome<String> {
    let tag = boot_tag(html)?;
    let (before, _) = html.split_at_checked(tag.start).ok_or(CUT)?;
    let (_, after) = html.split_at_checked(tag.end).ok_or(CUT)?;
    let after = after
        .trim_start()
        .strip_prefix("</script>")
        .ok_or("the start script holds more than its names")?;
    let Started { boot, js, wasm, loader, later } = files;
    let engine =
        engine.map_or_else(String::new, |Engine { worker }| format!(" data-engine=\"./{worker}\""));
    let languages: String = languages
        .iter()
        .map(|LanguageFiles { language, words, cards }| {
            format!(" data-words-{language}=\"./{words}\" data-cards-{language}=\"./{cards}\"")
        })
        .collect();
    let offline =
        service_worker.map_or_else(String::new, |name| format!(" data-offline=\"./{name}\""));
    Ok(format!(
        "{before}<script type=\"module\" id=\"boot\" src=\"./{boot}\" data-js=\"./{js}\" data-wasm=\"./{wasm}\" data-later=\"./{later}\"{engine}{languages}{offline}></script>\
         <link rel=\"modulepreload\" href=\"./{js}\"><link rel=\"modulepreload\" href=\"./{loader}\">\
         <link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>{after}"
    ))
}

/// The page with the name of the build on the start script's tag, where the page reads it: the module cannot hold its
/// own hash.
pub(crate) fn with_build(html: &str, build: &str) -> Outcome<String> {
    let tag = boot_tag(html)?;
    let (before, after) = html.split_at_checked(tag.end.saturating_sub(1)).ok_or(CUT)?;
    Ok(format!("{before} data-build=\"{build}\"{after}"))
}

/// Trunk's minifier may have dropped quotes, so the tag is read, not searched.
fn boot_tag(html: &str) -> Outcome<StartTag> {
    start_tags(html)
        .into_iter()
        .find(|tag| tag.name == "script" && tag.attribute("id") == Some("boot"))
        .ok_or_else(|| {
            "index.html lacks the script with the id 'boot' that Trunk.toml describes".to_owned()
        })
}

/// The page with the policy as the first thing of its head after the character set, so that it governs all that follows.
pub(crate) fn with_policy(html: &str) -> Outcome<String> {
    let charset = start_tags(html)
        .into_iter()
        .find(|tag| tag.name == "meta" && tag.attribute("charset").is_some())
        .ok_or("index.html names no character set, so the policy has no place to stand after")?;
    let (before, after) = html.split_at_checked(charset.end).ok_or(CUT)?;
    let policy = POLICY.join("; ");
    Ok(format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// Every script, style and handler that stands in the page itself, which the policy would block.
pub(crate) fn inline_code(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in start_tags(html) {
        let told = |what: &str| format!("<{}> {what}", tag.name);
        if tag.name == "style" {
            found.push(told("holds styles"));
        }
        if tag.name == "script" && tag.attribute("src").is_none() {
            found.push(told("holds code"));
        }
        for (name, value) in &tag.attributes {
            if name == "style" {
                found.push(told("has a style attribute"));
            }
            if name.starts_with("on") {
                found.push(told(&format!("handles {name} inline")));
            }
            if value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
                found.push(told("links to code"));
            }
        }
    }
    found
}

/// Every file that the page loads by an address not relative to it: the page has to work in any folder of any host.
pub(crate) fn foreign_addresses(html: &str) -> Vec<String> {
    start_tags(html)
        .iter()
        .filter(|tag| tag.name != "a")
        .flat_map(|tag| &tag.attributes)
        .filter(|(name, value)| {
            (matches!(
                name.as_str(),
                "src" | "href" | "data-js" | "data-wasm" | "data-later" | "data-engine"
            ) || name.starts_with("data-words-")
                || name.starts_with("data-cards-"))
                && (value.starts_with('/') || value.contains("://"))
        })
        .map(|(name, value)| format!("{name}=\"{value}\""))
        .collect()
}

/// The files that a browser asks for as it opens the page, relative to it: what its tags load, and what the start script loads at once,
/// the words of the page's first language among it.
pub(crate) fn first_load(html: &str) -> Vec<String> {
    let tags = start_tags(html);
    let language = tags.iter().find(|tag| tag.name == "html").and_then(|tag| tag.attribute("lang"));
    let words = language.map(|language| format!("data-words-{language}"));
    let mut found: Vec<String> = tags
        .iter()
        .filter(|tag| tag.name != "a")
        .flat_map(|tag| &tag.attributes)
        .filter(|(name, _)| {
            matches!(name.as_str(), "src" | "href" | "data-js" | "data-wasm")
                || words.as_ref() == Some(name)
        })
        .filter(|(_, value)| !value.starts_with("data:"))
        .map(|(_, value)| value.trim_start_matches("./").to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

/// A start tag: its name and attributes in lower case, and where in the text it begins and ends.
struct StartTag {
    start: usize,
    name: String,
    attributes: Vec<(String, String)>,
    end: usize,
}

impl StartTag {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// The start tags of a well-formed page, comments left out.
fn start_tags(html: &str) -> Vec<StartTag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let start = html.len() - after.len() - 1;
        rest = after;
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !after.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            continue;
        }
        let (name, mut inside) = take_word(after);
        let mut attributes = Vec::new();
        loop {
            inside =
                inside.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
            if inside.is_empty() || inside.starts_with('>') {
                break;
            }
            let (attribute, after_name) = take_word(inside);
            let (value, after_value) = take_value(after_name);
            // A stray sign would otherwise stand still.
            inside = if after_value.len() < inside.len() {
                after_value
            } else {
                inside.get(1..).unwrap_or("")
            };
            attributes.push((attribute, value));
        }
        rest = inside.strip_prefix('>').unwrap_or(inside);
        tags.push(StartTag { start, name, attributes, end: html.len() - rest.len() });
    }
    tags
}

fn take_word(text: &str) -> (String, &str) {
    let end = text
        .find(|letter: char| {
            letter.is_whitespace() || matches!(letter, '=' | '>' | '/' | '"' | '\'')
        })
        .unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (word.to_ascii_lowercase(), rest)
}

/// What follows an attribute's name: `="value"`, `='value'`, `=value` or nothing.
fn take_value(text: &str) -> (String, &str) {
    let Some(value) = text.trim_start().strip_prefix('=') else {
        return (String::new(), text);
    };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some((inside, rest)) =
            value.strip_prefix(quote).and_then(|open| open.split_once(quote))
        {
            return (inside.to_owned(), rest);
        }
    }
    let end =
        value.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(value.len());
    let (bare, rest) = value.split_at_checked(end).unwrap_or((value, ""));
    (bare.to_owned(), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=vi><head><meta charset=utf-8 /><title>a</title>\
        <script type=\"module\" id=boot src=\"./boot.js\"></script></head><body><p>1 < 2</p></body></html>";

    #[test]
    fn the_sample_headers_of_hosts_hold_the_policy_of_the_page() {
        let policy = format!("{}; frame-ancestors 'self'", POLICY.join("; "));
        for sample in
            [include_str!("../../../hosting/_headers"), include_str!("../../../hosting/nginx.conf")]
        {
            assert!(sample.contains(&policy), "{sample}");
            for header in ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"] {
                assert!(sample.contains(header), "{header}");
            }
        }
    }

    #[test]
    fn the_start_script_gets_its_names_also_after_a_minifier() {
        let minified = "<meta charset=utf-8><script id=boot type=module src=./boot.js data-js=./a.js \
            data-wasm=./a.wasm></script></head>";
        let mut files = started(minified).unwrap();
        (files.loader, files.later) = ("l.js".to_owned(), "l.wasm".to_owned());
        assert_eq!(
            (files.boot.as_str(), files.js.as_str(), files.wasm.as_str()),
            ("boot.js", "a.js", "a.wasm")
        );
        let engine = Engine { worker: "w-1.js".to_owned() };
        let languages = [LanguageFiles {
            language: "vi".to_owned(),
            words: "w-1.txt".to_owned(),
            cards: "c-1.json".to_owned(),
        }];
        assert_eq!(
            with_started(minified, &files, Some(&engine), &languages, Some("sw.js")).unwrap(),
            "<meta charset=utf-8><script type=\"module\" id=\"boot\" src=\"./boot.js\" data-js=\"./a.js\" \
             data-wasm=\"./a.wasm\" data-later=\"./l.wasm\" data-engine=\"./w-1.js\" data-words-vi=\"./w-1.txt\" data-cards-vi=\"./c-1.json\" data-offline=\"./sw.js\"></script>\
             <link rel=\"modulepreload\" href=\"./a.js\"><link rel=\"modulepreload\" href=\"./l.js\">\
             <link rel=\"preload\" href=\"./a.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin></head>"
        );
        assert!(started("<p>").is_err());
    }

    #[test]
    fn what_is_asked_for_later_is_no_part_of_the_first_load() {
        let page = "<html lang=vi><link href=./a.css rel=stylesheet><script id=boot src=\"./b.js\" data-js=\"./c.js\" data-wasm=\"./d.wasm\" \
            data-engine=\"./w.js\" data-words-vi=\"./v.txt\" data-words-en=\"./e.txt\" data-cards-vi=\"./v.json\"></script><link rel=modulepreload href=./c.js><a href=\"./e.html\">e</a>";
        assert_eq!(first_load(page), ["a.css", "b.js", "c.js", "d.wasm", "v.txt"]);
    }

    #[test]
    fn the_name_of_the_build_stands_on_the_start_script() {
        let page = "<head><script id=\"boot\" src=\"./boot.js\"></script></head>";
        assert_eq!(
            with_build(page, "0a1b").unwrap(),
            "<head><script id=\"boot\" src=\"./boot.js\" data-build=\"0a1b\"></script></head>"
        );
    }

    #[test]
    fn the_policy_follows_the_character_set() {
        let page = with_policy(PAGE).unwrap();
        assert!(page.contains(
            "<meta charset=utf-8 /><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        ));
        assert_eq!(page.matches("Content-Security-Policy").count(), 1);
        assert!(page.ends_with("<p>1 < 2</p></body></html>"));
    }

    #[test]
    fn a_page_without_a_character_set_gets_no_policy_and_says_so() {
        assert!(with_policy("<head><title>a</title></head>").is_err());
    }

    #[test]
    fn a_page_of_linked_files_has_nothing_inline() {
        assert_eq!(inline_code(PAGE), Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_inline_code_is_found() {
        for (page, told) in [
            ("<script>let a = 1;</script>", "<script> holds code"),
            ("<SCRIPT type='module'>let a = 1;</SCRIPT>", "<script> holds code"),
            ("<style>p { color: red }</style>", "<style> holds styles"),
            ("<p style=\"color: red\">", "<p> has a style attribute"),
            ("<p a = b onclick=alert()>", "<p> handles onclick inline"),
            ("<a href=' JavaScript:alert()'>", "<a> links to code"),
        ] {
            assert_eq!(inline_code(page), vec![told.to_owned()], "{page}");
        }
    }

    #[test]
    fn comments_hold_no_code() {
        assert_eq!(inline_code("<!-- <script>a</script> --><p>"), Vec::<String>::new());
    }

    #[test]
    fn files_from_outside_the_folder_are_found_and_links_of_the_text_are_not() {
        let page = "<link href=\"/a.css\"><script src=\"./b.js\"></script><a href='https://example.org/'>x</a>";
        assert_eq!(foreign_addresses(page), vec!["href=\"/a.css\"".to_owned()]);
    }
}
