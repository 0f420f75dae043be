//! The runner's browser is a real one: Yew renders into its document.

use wasm_bindgen_test::wasm_bindgen_test as test;
use yew::prelude::*;

#[component]
fn Greeting() -> Html {
    html! { <p id="greeting">{ "Chào" }</p> }
}

#[test]
async fn a_component_reaches_the_document_with_its_vietnamese_text_intact() {
    let document = gloo::utils::document();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    yew::Renderer::<Greeting>::with_root(root).render();
    gloo::timers::future::sleep(std::time::Duration::ZERO).await;
    let text = document.get_element_by_id("greeting").and_then(|found| found.text_content());
    assert_eq!(text.as_deref(), Some("Chào"));
}
