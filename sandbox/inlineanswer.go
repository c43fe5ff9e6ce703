package sandbox

import (
	"cmp"
	"encoding/json"
	"strings"
	"time"
)

const (
	maxResults   = 50
	maxResultID  = 64 // bytes
	maxOffset    = 64 // bytes
	keepQuery    = 30 * time.Second
	defaultCache = 300 // seconds
)

func (s *Server) answerInlineQuery(p params) (any, error) {
	answer, err := s.readInlineAnswer(p)
	if err != nil {
		return nil, err
	}
	id := p.values["inline_query_id"]
	query, found := s.queries[id]
	if !found || query.answer.Query != "" || s.now().Sub(query.at) > keepQuery {
		return nil, bad("query is too old and response timeout expired or query ID is invalid")
	}
	answer.Query = id
	query.answer = answer
	query.answered <- answer
	key := cacheKey{text: query.text, offset: query.offset}
	if answer.Personal {
		key.user = query.user
	}
	s.cache[key] = cached{s.now().Add(answer.CacheTime), answer}
	s.bump()
	return true, nil
}

// readInlineAnswer reads what answerInlineQuery says, strictly.
func (s *Server) readInlineAnswer(p params) (InlineAnswer, error) {
	var answer InlineAnswer
	var list []json.RawMessage
	if err := p.object("results", &list); err != nil {
		return answer, err
	}
	if len(list) > maxResults {
		return answer, bad("RESULTS_TOO_MUCH")
	}
	seen := map[string]bool{}
	for _, raw := range list {
		result, err := s.readResult(raw)
		if err != nil {
			return answer, err
		}
		if seen[result.ID] {
			return answer, bad("RESULT_ID_DUPLICATE")
		}
		seen[result.ID] = true
		answer.Results = append(answer.Results, result)
	}
	if answer.NextOffset = p.values["next_offset"]; len(answer.NextOffset) > maxOffset {
		return answer, bad("NEXT_OFFSET_INVALID")
	}
	seconds := p.number("cache_time")
	if !p.given("cache_time") {
		seconds = defaultCache
	}
	if seconds < 0 {
		return answer, bad("CACHE_TIME_INVALID")
	}
	answer.CacheTime, answer.Personal = time.Duration(seconds)*time.Second, p.flag("is_personal")
	var err error
	answer.Button, err = readInlineButton(p)
	return answer, err
}

func readInlineButton(p params) (*InlineButton, error) {
	if !p.given("button") {
		return nil, nil //nolint:nilnil // no button is no mistake
	}
	var given struct {
		Text   string          `json:"text"`
		WebApp json.RawMessage `json:"web_app"`
		Start  string          `json:"start_parameter"`
	}
	if err := p.object("button", &given); err != nil {
		return nil, err
	}
	switch {
	case given.WebApp != nil && string(given.WebApp) != "null":
		return nil, bad("the sandbox does not play web apps")
	case strings.TrimSpace(given.Text) == "":
		return nil, bad("can't parse inline query results button: Field \"text\" must be non-empty")
	case given.Start == "":
		return nil, bad("START_PARAM_EMPTY")
	case !isStartParameter(given.Start):
		return nil, bad("START_PARAM_INVALID")
	}
	return &InlineButton{given.Text, given.Start}, nil
}

// resultFields are the fields of the results that the sandbox plays, by type.
func resultFields(kind string) (fields string, played bool) {
	const (
		common  = "type id title description reply_markup input_message_content "
		caption = "caption parse_mode caption_entities "
	)
	switch kind {
	case "article":
		return common + "url thumbnail_url thumbnail_width thumbnail_height", true
	case "photo":
		return common + caption + "photo_file_id show_caption_above_media", true
	case "document":
		return common + caption + "document_file_id", true
	}
	return "", false
}

// readResult reads an InlineQueryResult: an article, or a picture or file that
// was uploaded before.
func (s *Server) readResult(raw json.RawMessage) (InlineResult, error) {
	p := params{values: map[string]string{}}
	if err := p.readJSON(strings.NewReader(string(raw))); err != nil {
		return InlineResult{}, bad("can't parse inline query result: %v", err)
	}
	r := InlineResult{ID: p.values["id"], Type: p.values["type"], Title: p.values["title"], Description: p.values["description"]}
	fields, played := resultFields(r.Type)
	if !played {
		return r, bad("the sandbox does not play inline results of type %q", r.Type)
	}
	if err := (method{takes: strings.Fields(fields)}).check(p); err != nil {
		return r, err
	}
	if r.ID == "" || len(r.ID) > maxResultID {
		return r, bad("RESULT_ID_INVALID")
	}
	if r.Type == "article" && strings.TrimSpace(r.Title) == "" {
		return r, bad("ARTICLE_TITLE_EMPTY")
	}
	for _, name := range []string{"url", "thumbnail_url"} {
		if address := p.values[name]; address != "" && !isLink(address) {
			return r, bad("inline query result has an invalid %s", name)
		}
	}
	markup, err := readMarkup(p.values["reply_markup"])
	if err != nil {
		return r, err
	}
	if !markup.isInline() {
		return r, bad("REPLY_MARKUP_INVALID")
	}
	r.Message, err = s.resultMessage(p, r.Type)
	r.Message.Buttons = markup.buttons
	return r, err
}

// resultMessage is what a result posts.
func (s *Server) resultMessage(p params, kind string) (Message, error) {
	if p.given("input_message_content") {
		return s.resultText(p.values["input_message_content"])
	}
	if kind == "article" {
		return Message{}, bad("can't parse inline query result: Can't find field \"input_message_content\"")
	}
	file := params{values: map[string]string{kind: p.values[kind+"_file_id"]}}
	media, err := s.media(file, kind)
	if err != nil {
		return Message{}, err
	}
	m := Message{Media: media, HTML: p.values["caption"]}
	if p.given("caption") {
		m.Text, m.Entities, err = s.formatted(p, "caption", "caption_entities", maxCaption)
	}
	return m, err
}

// resultText reads an InputTextMessageContent.
func (s *Server) resultText(raw string) (Message, error) {
	p := params{values: map[string]string{}}
	if err := p.readJSON(strings.NewReader(raw)); err != nil {
		return Message{}, bad("can't parse input message content: %v", err)
	}
	if err := (method{takes: strings.Fields("message_text parse_mode entities link_preview_options")}).check(p); err != nil {
		return Message{}, err
	}
	m := Message{HTML: p.values["message_text"]}
	var textErr, previewErr error
	m.Text, m.Entities, textErr = s.formatted(p, "message_text", "entities", maxText)
	m.NoPreview, previewErr = preview(p)
	return m, cmp.Or(textErr, previewErr)
}
