package sandbox

import (
	"slices"
	"strings"
	"sync"
)

// Validate holds a call against Bot API 10.3 as far as that can be told without
// knowing the chats: that there is such a method and that it has such
// parameters, of these types and sizes, with all that it cannot do without;
// markup, entities, keyboards, buttons, results of inline mode, commands. Params
// are as in a form, objects and lists as JSON; files are the names of the parts
// that hold one. A method that the sandbox does not play is refused.
func Validate(methodName string, values map[string]string, files ...string) error {
	s := stateless()
	m, known := s.methods[strings.ToLower(methodName)]
	if !known {
		return refusal{code: 404, text: "Not Found: the sandbox does not play " + methodName}
	}
	p := params{values: values, files: map[string]upload{}}
	for _, name := range files {
		p.files[name] = upload{}
	}
	return s.valid(m, p)
}

// stateless is a Server without chats, made once; nothing changes it.
var stateless = sync.OnceValue(func() *Server {
	return &Server{methods: methods(), finder: newFinder(), anyFile: true}
})

// Mistakes returns the calls that no chat could have taken, in the order in
// which they came, each with what is wrong with it: after a test of a bot there
// should be none.
func (s *Server) Mistakes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.mistakes)
}

// valid is Validate for a call that has come.
func (s *Server) valid(m method, p params) error {
	if err := m.check(p); err != nil {
		return err
	}
	for _, name := range m.needs {
		if _, isFile := p.files[name]; !isFile && !p.given(name) {
			return missing(name)
		}
	}
	for _, content := range s.contents() {
		if !slices.Contains(m.takes, content.name) || !p.given(content.name) {
			continue
		}
		if err := content.check(m, p); err != nil {
			return err
		}
	}
	return nil
}

// missing is what Telegram says of a parameter that has to be there.
func missing(name string) error {
	switch name {
	case "chat_id":
		return bad("chat_id is empty")
	case "text":
		return bad("message text is empty")
	case "message_id":
		return bad("message identifier is not specified")
	case "user_id":
		return bad("invalid user_id specified")
	case "photo", "document":
		return bad("there is no %s in the request", name)
	case "callback_query_id", "inline_query_id":
		return bad("query is too old and response timeout expired or query ID is invalid")
	case "commands", "results", "media", "message_ids":
		return bad("can't parse %s JSON object", strings.ReplaceAll(name, "_", " "))
	}
	return bad("parameter %q is required", name)
}

// content is how a parameter is held against the Bot API beyond its type.
type content struct {
	name  string
	check func(m method, p params) error
}

// contents are the parameters that mean the same in every method that has them.
func (s *Server) contents() []content {
	return []content{
		{"text", func(m method, p params) error {
			if !slices.Contains(m.takes, "entities") { // the answer to a button, which is plain
				return checkAnswer(p.values["text"])
			}
			_, _, err := s.formatted(p, "text", "entities", maxText)
			return err
		}},
		{"caption", func(_ method, p params) error {
			_, _, err := s.formatted(p, "caption", "caption_entities", maxCaption)
			return err
		}},
		{"reply_markup", func(m method, p params) error {
			given, err := readMarkup(p.values["reply_markup"])
			if err == nil && slices.Contains(m.takes, "inline_message_id") && !given.isInline() {
				return bad("inline keyboard expected")
			}
			return err
		}},
		{"link_preview_options", func(_ method, p params) error {
			_, err := preview(p)
			return err
		}},
		{"reply_parameters", func(_ method, p params) error {
			_, err := readReply(p)
			return err
		}},
		{"media", func(_ method, p params) error {
			given, _, err := readInputMedia(p)
			if err == nil && given.given("caption") {
				_, _, err = s.formatted(given, "caption", "caption_entities", maxCaption)
			}
			return err
		}},
		{"results", func(_ method, p params) error {
			_, err := s.readInlineAnswer(p)
			return err
		}},
		{"commands", func(_ method, p params) error {
			_, err := readCommands(p)
			return err
		}},
		{"language_code", func(_ method, p params) error {
			_, err := language(p)
			return err
		}},
		{"action", func(_ method, p params) error { return checkAction(p.values["action"]) }},
		{"allowed_updates", func(_ method, p params) error {
			_, err := readAllowed(p)
			return err
		}},
	}
}
