//! Values of another language as JSON, without losing what JSON cannot say.
//!
//! A number that is not finite becomes its name as a text, so that the question's own checking refuses it with
//! its path; `serde_json` alone would make it `null`, which counts as not given.

use core::cell::Cell;
use core::fmt;

use labworth_calculators::json::LONGEST_TEXT;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Lists and objects inside each other; a little more than any question may have, and far less than a value
/// that holds itself.
const DEEPEST: usize = 40;

/// How much a value may hold in all: each value counts for one and each byte of its texts for one.
/// As much as a question may be long, so that a list that holds one list twice, that holds one twice, and so
/// on, ends there and not when the memory does.
pub const LARGEST: usize = LONGEST_TEXT;

/// Reads any value as JSON.
///
/// # Errors
/// The value holds what is no data, such as a function, or lies too deep, as one that holds itself does, or
/// holds too much.
pub fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    let left = Cell::new(LARGEST);
    Given { deeper: DEEPEST, left: &left }.deserialize(deserializer)
}

#[derive(Clone, Copy)]
struct Given<'a> {
    deeper: usize,
    left: &'a Cell<usize>,
}

impl Given<'_> {
    fn takes<E: Error>(self, size: usize) -> Result<(), E> {
        let left = self.left.get().checked_sub(size);
        self.left.set(left.unwrap_or(0));
        left.map(|_| ())
            .ok_or_else(|| E::custom(format_args!("more than {LARGEST} values and letters")))
    }

    fn inside<E: Error>(self) -> Result<Self, E> {
        let deeper = self.deeper.checked_sub(1);
        deeper.map(|deeper| Self { deeper, ..self }).ok_or_else(|| {
            E::custom(format_args!("more than {DEEPEST} lists and objects inside each other"))
        })
    }
}

impl<'de> DeserializeSeed<'de> for Given<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.takes(1)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Given<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, true, false, a number, a text, a list or an object")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        self.deserialize(inner)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.takes(value.len())?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.takes(value.len())?;
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inside)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut fields = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            self.takes(name.len())?;
            fields.insert(name, object.next_value_seed(inside)?);
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error as ValueError, MapDeserializer, SeqDeserializer};
    use serde_json::json;

    use super::*;

    #[test]
    fn data_stays_as_it_is_and_in_its_order() {
        let value =
            json!({"z": [1, -2.5, "1/3", null], "a": {"b": true, "c": 9007199254740991_u64}});
        let read = given(value.clone()).unwrap();
        assert_eq!(read, value);
        assert_eq!(read.to_string(), value.to_string());
    }

    #[test]
    fn a_number_that_is_not_finite_keeps_its_name() {
        let list = [f64::NAN, f64::INFINITY, 0.5].into_iter();
        let read = given(SeqDeserializer::<_, ValueError>::new(list)).unwrap();
        assert_eq!(read, json!(["NaN", "inf", 0.5]));
        let fields = [("rate", f64::NEG_INFINITY)].into_iter();
        let read = given(MapDeserializer::<_, ValueError>::new(fields)).unwrap();
        assert_eq!(read, json!({"rate": "-inf"}));
    }

    #[test]
    fn what_lies_too_deep_is_refused_before_the_stack_is_full() {
        let mut value = json!(1);
        for _ in 0..DEEPEST {
            value = json!([value]);
        }
        assert_eq!(given(value.clone()).unwrap(), value);
        assert!(given(json!({ "one more": value })).is_err());
    }

    #[test]
    fn what_holds_too_much_is_refused_before_the_memory_is_full() {
        let letters = |each: usize| given(json!(vec!["a".repeat(each); 1_024]));
        let most = LARGEST / 1_024 - 2;
        assert!(letters(most).is_ok());
        assert!(letters(most + 2).is_err());
        assert!(given(json!({ "a".repeat(LARGEST): 1 })).is_err());
    }

    #[test]
    fn bytes_are_no_data() {
        let bytes: &[u8] = b"abc";
        let read = given::<serde::de::value::BytesDeserializer<'_, ValueError>>(
            serde::de::value::BytesDeserializer::new(bytes),
        );
        assert!(read.is_err());
        let none: Result<Value, ValueError> = given(().into_deserializer());
        assert_eq!(none, Ok(Value::Null));
    }
}
