//! The clock of the machine.

use js_sys::Date;
use wasm_bindgen::JsValue;

/// A time on the wall of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallTime {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day, from 1.
    pub day: u8,
    /// The hour, from 0 to 23.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
}

/// Now, in milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    Date::now()
}

/// A time in milliseconds since 1970 as the reader's wall shows it.
#[must_use]
pub fn wall_time(at: f64) -> WallTime {
    let date = Date::new(&JsValue::from_f64(at));
    // Small whole numbers, all of them.
    WallTime {
        year: date.get_full_year() as i32,
        month: date.get_month() as u8 + 1,
        day: date.get_date() as u8,
        hour: date.get_hours() as u8,
        minute: date.get_minutes() as u8,
    }
}

/// A name that no other tab thinks of at the same time.
#[must_use]
pub fn new_name() -> String {
    // Both whole and positive.
    format!("{:x}-{:x}", Date::now() as u64, (js_sys::Math::random() * 4_294_967_296.0) as u32)
}
