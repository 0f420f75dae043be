//! The frame of the page: header, what is open, which page is shown.

use std::collections::BTreeMap;
use std::rc::Rc;

use labworth_domain::inputs::Path;
use labworth_domain::project::TITLE;
use labworth_export::project::{self, ProjectFile};
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::answer::{Answer, use_answer};
use crate::browser::{self, Opening};
use crate::context::{Dispatch, GoToField, Known, TypedRates};
use crate::fields::{Desk, element_id};
use crate::footer::Footer;
use crate::header::{Header, NoticeLine};
use crate::keeping::{KeepNow, KeepingLine, KeepingNotice, Start, StatesList, start, use_keeping};
use crate::knowledge::Knowledge;
use crate::later::{Fetch, Later, SecondPart, Waiting, use_fetched};
use crate::pages::{Calculate, route_of};
use crate::route::Route;
use crate::session::{Action, Session};
use crate::text::{Text, file_stem};
use crate::update_notice::UpdateNotice;

/// A session that tells Yew whether it changed.
#[derive(Clone, PartialEq)]
struct Opened(Session);

impl Reducible for Opened {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.0.after(action);
        if let Some(next) = &next {
            // Before anything is worked out from it: that may fail.
            browser::hold_for_rescue(&project::write(&next.to_file()));
        }
        next.map_or(self, |next| Rc::new(Self(next)))
    }
}

/// What the page is given at its start.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// The reference data.
    pub knowledge: Rc<Knowledge>,
    /// The language to begin with.
    pub language: crate::text::Language,
    /// What was kept in this browser; nothing where the page is only drawn.
    pub start: Option<Start>,
    /// The way to the second part of the page; nothing where it is inside.
    pub fetch: Option<Fetch>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.knowledge, &other.knowledge)
            && self.language == other.language
            && self.start == other.start
    }
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let knowledge = &props.knowledge;
    let opened = {
        let (knowledge, language) = (Rc::clone(knowledge), props.language);
        let restored = props.start.as_ref().and_then(|start| start.restored.clone());
        use_reducer(move || {
            let currency = knowledge.assumed_currency();
            let example = Session::new(language, currency, knowledge.example.clone());
            let restored = restored.and_then(|file| example.after(Action::Restored { file }));
            Opened(restored.unwrap_or(example))
        })
    };
    let session = Rc::new(opened.0.clone());
    let text = Text::of(session.language);
    let route = use_route();
    let answer = use_answer(&session, knowledge, props.start.is_none());
    let answer_is_open = use_state(|| false);
    let wanted_field = use_state(|| None::<Path>);
    let rates = TypedRates(use_state(BTreeMap::new));

    let dispatch = {
        let dispatcher = opened.dispatcher();
        use_callback((), move |action: Action, ()| {
            if let Action::Entered { path, text } = &action {
                browser::hold_entry_for_rescue(path.as_str(), text);
            }
            dispatcher.dispatch(action);
        })
    };
    let go_to_field = {
        let (answer_is_open, wanted_field) = (answer_is_open.clone(), wanted_field.clone());
        use_callback((), move |path: Path, ()| {
            answer_is_open.set(false);
            browser::set_fragment(route_of(&path).address().trim_start_matches('#'));
            wanted_field.set(Some(path));
        })
    };
    use_focus_on_turning(&route, &wanted_field);
    {
        let session = Rc::clone(&session);
        use_effect_with((), move |()| {
            browser::hold_for_rescue(&project::write(&session.to_file()));
        });
    }
    let later = use_fetched(props.fetch);
    let part = later.part;
    let to_save: Rc<dyn Fn() -> ProjectFile> = {
        let (session, answer) = (Rc::clone(&session), answer.clone());
        Rc::new(move || file_to_save(&session, &answer, part))
    };
    let keeping = use_keeping(&props.start, &session, Rc::clone(&to_save), &dispatch);
    let states_are_open = use_state(|| false);
    use_effect_with((session.language, route.clone()), move |(language, route)| {
        let text = Text::of(*language);
        let title = match route {
            Route::Calculate => text.app_title().to_owned(),
            _ => text.page_title(route.name(text)),
        };
        browser::show_language(*language, &title);
        browser::remember_language(*language);
    });

    let reading = use_mut_ref(|| None::<Opening>);
    let open_file = {
        let dispatch = dispatch.clone();
        Callback::from(move |file: web_sys::File| {
            let dispatch = dispatch.clone();
            let opening = browser::open_file(file, move |action| dispatch.emit(action));
            *reading.borrow_mut() = Some(opening);
        })
    };
    let save = {
        let (session, answer, knowledge) =
            (Rc::clone(&session), answer.clone(), Rc::clone(knowledge));
        let (dispatch, saved) = (dispatch.clone(), keeping.saved.clone());
        Callback::from(move |()| {
            let file = if answer.is_awaited {
                file_to_save(&session, &Answer::to(&session.typed, &knowledge, None), part)
            } else {
                file_to_save(&session, &answer, part)
            };
            let text = project::write(&file);
            match browser::download(&file_name(&session), "application/json", &text) {
                Ok(()) => saved.emit(()),
                Err(_) => dispatch.emit(Action::FailedToSave),
            }
        })
    };
    let keep = {
        // Where the store does not keep them, the entries are handed to the page that takes this one's place.
        let (keep_now, handed_over) = (keeping.keep_now.clone(), keeping.handed_over.clone());
        Callback::from(move |told: Callback<bool>| {
            let (to_save, handed_over) = (Rc::clone(&to_save), handed_over.clone());
            keep_now.0.emit(Callback::from(move |is_kept: bool| {
                let is_safe = is_kept || browser::hand_over(&project::write(&to_save())).is_ok();
                if is_safe {
                    handed_over.emit(());
                }
                told.emit(is_safe);
            }));
        })
    };
    let open_example = {
        let (dispatch, say) = (dispatch.clone(), keeping.say.clone());
        let example = knowledge.example.clone();
        Callback::from(move |()| {
            dispatch.emit(Action::Opened { name: None, file: Box::new(example.clone()) });
            say.emit(None);
        })
    };
    let toggle_states = {
        let states_are_open = states_are_open.clone();
        Callback::from(move |()| states_are_open.set(!*states_are_open))
    };
    let toggle_answer = {
        let answer_is_open = answer_is_open.clone();
        Callback::from(move |()| answer_is_open.set(!*answer_is_open))
    };

    let desk = Desk {
        session: Rc::clone(&session),
        answer: answer.clone(),
        knowledge: Rc::clone(knowledge),
        text,
        looks_for_field: wanted_field.is_some(),
    };
    let page = match &route {
        Route::Calculate => html! {
            <Calculate key="calculate" {desk} answer_is_open={*answer_is_open} {toggle_answer} />
        },
        route => match later.part {
            SecondPart::Here(parts) => (parts.page)(route, &desk),
            _ => html! { <Waiting key="waiting" /> },
        },
    };
    html! {
        <ContextProvider<Text> context={text}>
        <ContextProvider<Known> context={Known(Rc::clone(knowledge))}>
        <ContextProvider<Dispatch> context={Dispatch(dispatch.clone())}>
        <ContextProvider<GoToField> context={GoToField(go_to_field)}>
        <ContextProvider<KeepNow> context={keeping.keep_now.clone()}>
        <ContextProvider<TypedRates> context={rates}>
        <ContextProvider<Later> context={later}>
            <div
                class="page"
                onkeydown={undo_keys(&dispatch)}
                ondragover={Callback::from(|event: DragEvent| event.prevent_default())}
                ondrop={dropped(&open_file)}
                onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}
            >
                <a
                    class="skip-link"
                    href="#main"
                    onclick={Callback::from(|event: MouseEvent| {
                        event.prevent_default();
                        browser::focus("main");
                    })}
                >
                    { text.app_skip() }
                </a>
                <Header
                    {route}
                    can_undo={session.can_undo()}
                    can_redo={session.can_redo()}
                    {open_file}
                    save={save.clone()}
                    empty={Rc::new(knowledge.empty_project())}
                />
                <UpdateNotice {keep} />
                if props.start.is_some() {
                    <KeepingLine
                        standing={keeping.standing}
                        save={save.clone()}
                        has_states={!keeping.states.is_empty()}
                        states_are_open={*states_are_open}
                        {toggle_states}
                    />
                    <KeepingNotice
                        standing={keeping.standing}
                        notice={keeping.notice.clone()}
                        close={keeping.say.reform(|()| None)}
                        {save}
                        {open_example}
                        continue_here={keeping.continue_here.clone()}
                        copy={keeping.copy.clone()}
                    />
                    if *states_are_open {
                        <StatesList
                            states={keeping.states.clone()}
                            restore={keeping.restore.clone()}
                            save={keeping.save_state.clone()}
                        />
                    }
                }
                <NoticeLine notice={session.notice.clone()} />
                <main id="main" tabindex="-1">{ page }</main>
                <Footer />
            </div>
        </ContextProvider<Later>>
        </ContextProvider<TypedRates>>
        </ContextProvider<KeepNow>>
        </ContextProvider<GoToField>>
        </ContextProvider<Dispatch>>
        </ContextProvider<Known>>
        </ContextProvider<Text>>
    }
}

/// The page that the address names, followed as it changes.
#[hook]
fn use_route() -> Route {
    let route = use_state(|| Route::of_fragment(&browser::fragment()));
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = browser::watch_fragment(move |fragment| {
                route.set(Route::of_fragment(&fragment));
            });
            move || drop(listener)
        });
    }
    (*route).clone()
}

/// Moves the focus when another page is shown: to its title, or to the field that was asked for. It
/// follows the drawing, because title and field may only now come into being.
#[hook]
fn use_focus_on_turning(route: &Route, wanted_field: &UseStateHandle<Option<Path>>) {
    let shown = {
        let route = route.clone();
        use_mut_ref(move || route)
    };
    let asked = (route.clone(), (**wanted_field).clone());
    let wanted_field = wanted_field.clone();
    use_effect_with(asked, move |(route, path)| {
        let turned = shown.replace(route.clone()) != *route;
        match (route, path) {
            (route, Some(path)) if *route == route_of(path) => {
                show_field(path);
                wanted_field.set(None);
            }
            // The quick answer itself knows where its question is.
            (Route::Quick(_), _) => {}
            _ if turned => {
                browser::focus("page-title");
            }
            _ => {}
        }
    });
}

/// Opens what the question is folded into, and puts the focus there.
fn show_field(path: &Path) {
    let id = element_id(path);
    browser::unfold_around(&id);
    browser::focus(&id);
}

/// Undo and redo by keyboard, where the browser has no undo of its own.
fn undo_keys(dispatch: &Callback<Action>) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let in_a_field = event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|input| input.type_() == "text");
        let asked = (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !in_a_field;
        let key = event.key().to_lowercase();
        let action = match (key.as_str(), event.shift_key()) {
            ("z", false) => Action::Undid,
            ("z", true) | ("y", _) => Action::Redid,
            _ => return,
        };
        if asked {
            event.prevent_default();
            dispatch.emit(action);
        }
    })
}

fn dropped(open_file: &Callback<web_sys::File>) -> Callback<DragEvent> {
    let open_file = open_file.clone();
    Callback::from(move |event: DragEvent| {
        let files = event.data_transfer().and_then(|dropped| dropped.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            event.prevent_default();
            open_file.emit(file);
        }
    })
}

/// The project with the figures that it came to, so that a later version can say what changed. Without the part that
/// knows which figures these are, the entries alone.
fn file_to_save(session: &Session, answer: &Answer, part: SecondPart) -> ProjectFile {
    let figures = match (&answer.evaluation, &answer.obstacle, part) {
        (Some(evaluation), None, SecondPart::Here(parts)) if !answer.is_awaited => {
            (parts.key_figures)(evaluation)
        }
        _ => BTreeMap::new(),
    };
    let engine = Some(project::engine_version().to_owned());
    ProjectFile { figures, engine, ..session.to_file() }
}

/// A file name from the title, in letters that every system keeps.
fn file_name(session: &Session) -> String {
    let stem = file_stem(&session.typed.text(&TITLE.path()));
    let name = if stem.is_empty() { "du-an" } else { &stem };
    format!("{name}.labworth.json")
}

/// Mounts the page into the element `#app`, or the body where there is none.
pub fn mount(fetch: Fetch) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| {
        document.get_element_by_id("app").or_else(|| document.body().map(HtmlElement::into))
    });
    let (Some(root), Ok(knowledge)) = (root, Knowledge::read()) else {
        return;
    };
    let Some((language, words)) = browser::words_at_start() else {
        return;
    };
    if !Text::hold(language, words) {
        // The start script says that the page could not start.
        wasm_bindgen::throw_str("the words of the page are not those of its build");
    }
    browser::report_failure();
    let knowledge = Rc::new(knowledge);
    let handed_over = browser::handed_over().and_then(|text| project::read(&text).ok());
    start(move |mut start| {
        if let Some(file) = handed_over {
            start.take_over(file);
        }
        let props = AppProps { knowledge, language, start: Some(start), fetch: Some(fetch) };
        root.set_text_content(None);
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    });
}
