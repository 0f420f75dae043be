#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| labworth_fuzz::rule_program::hold(bytes));
