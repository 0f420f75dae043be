//! Estimates have the same bits in the browser as natively, because both call `libm` and no other mathematics.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// What the functions gave when this table was written; a new `libm` that changes a bit changes every estimate.
fn functions() -> [(&'static str, f64, u64); 8] {
    [
        ("exp(0.65)", libm::exp(0.65), 0x3ffe_a60e_23ec_4752),
        ("log(400)", libm::log(400.0), 0x4017_f742_7b73_e391),
        ("pow(1.11, -7.5)", libm::pow(1.11, -7.5), 0x3fdd_4245_ac93_795a),
        ("expm1(1e-9)", libm::expm1(1e-9), 0x3e11_2e0b_e84b_bb51),
        ("log1p(0.12)", libm::log1p(0.12), 0x3fbd_031b_d517_9dfb),
        ("erf(0.3)", libm::erf(0.3), 0x3fd5_0838_881d_ea0f),
        ("lgamma(4.2)", libm::lgamma(4.2), 0x4000_6371_2346_41e9),
        ("cos(2.5)", libm::cos(2.5), 0xbfe9_a2f7_ef85_8b7d),
    ]
}

#[test]
fn the_functions_of_estimates_have_the_same_bits_everywhere() {
    for (name, value, bits) in functions() {
        assert_eq!(value.to_bits(), bits, "{name} = {value:e} = {:#018x}", value.to_bits());
    }
}

#[test]
fn a_discounted_sum_has_the_same_bits_everywhere() {
    let sum: f64 = (0..20_i32).map(|year| 1234.5 * libm::pow(1.11, -f64::from(year))).sum();
    assert_eq!(sum.to_bits(), 0x40c5_500d_e9f7_649a, "{sum:e} = {:#018x}", sum.to_bits());
}
