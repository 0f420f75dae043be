//! One page per file. A page arranges; it calculates nothing.

pub mod answer;
mod calculate;
mod examples;
mod folded;
mod methods;
mod questions;
mod quick;
mod reading_page;
mod sheet;
mod step;
mod value;
mod where_asked;

use yew::prelude::*;

use crate::fields::Desk;
use crate::route::Route;

pub use calculate::Calculate;
use examples::Examples;
use methods::Methods;
use quick::Quick;
use reading_page::ReadingPage;
use sheet::sheet_page;
use step::step;
use value::value_page;
pub use where_asked::route_of;

/// Every page but the calculator.
pub fn other_page(route: &Route, desk: &Desk) -> Html {
    match route {
        Route::Calculate => Html::default(),
        Route::Quick(number) => {
            html! { <Quick key="quick" desk={desk.clone()} number={*number} /> }
        }
        Route::Value => value_page(desk),
        Route::Sheet => sheet_page(desk),
        Route::Examples => html! { <Examples key="examples" /> },
        Route::Methods(card) => html! { <Methods key="methods" card={card.clone()} /> },
        Route::Glossary | Route::Sources | Route::About => {
            html! { <ReadingPage key={route.address()} route={route.clone()} /> }
        }
    }
}
