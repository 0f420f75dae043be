//! How people name the clauses of law; their texts are fetched.

/// A clause: its identifier, article, law in Vietnamese and English, and the law's number.
pub(super) struct LawName {
    pub(super) id: &'static str,
    pub(super) article: &'static str,
    pub(super) instrument: [&'static str; 2],
    pub(super) number: &'static str,
}

// `static LAW_NAMES: &[LawName]`, sorted by identifier, from data/law.
include!(concat!(env!("OUT_DIR"), "/law_names.rs"));

/// The clause of that identifier.
pub(super) fn law_name(id: &str) -> Option<&'static LawName> {
    LAW_NAMES.iter().find(|name| name.id == id)
}
