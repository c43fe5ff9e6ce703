package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxBody is the size of the largest request, in bytes: a file of 50 MB and
// what comes with it.
const maxBody = 51 << 20

// params are the parameters of a call, in whichever way they came.
type params struct {
	values map[string]string // objects and lists as JSON
	files  map[string]upload
}

type upload struct {
	name string
	data []byte
}

// readParams reads the query and the body of a request.
func readParams(w http.ResponseWriter, r *http.Request) (params, error) {
	p := params{values: map[string]string{}, files: map[string]upload{}}
	p.take(r.URL.Query())
	if r.Method == http.MethodGet {
		return p, nil
	}
	if r.Method != http.MethodPost {
		return p, refusal{code: http.StatusMethodNotAllowed, text: "Method Not Allowed"}
	}
	body := http.MaxBytesReader(w, r.Body, maxBody)
	kind, options, _ := mime.ParseMediaType(r.Header.Get("Content-Type")) // an unreadable type is none of the three
	var err error
	switch kind {
	case "multipart/form-data":
		err = p.readMultipart(multipart.NewReader(body, options["boundary"]))
	case "application/json":
		err = p.readJSON(body)
	case "application/x-www-form-urlencoded":
		err = p.readForm(body)
	default:
		var first [1]byte
		if n, _ := body.Read(first[:]); n > 0 {
			err = fmt.Errorf("unsupported content type %q", kind)
		}
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return p, refusal{code: http.StatusRequestEntityTooLarge, text: "Request Entity Too Large"}
	}
	if err != nil {
		return p, bad("can't parse the request: %v", err)
	}
	for name, value := range p.values {
		if !utf8.ValidString(value) {
			return p, bad("strings must be encoded in UTF-8: %s", name)
		}
	}
	return p, nil
}

func (p params) take(values url.Values) {
	for name, list := range values {
		p.values[name] = list[0]
	}
}

func (p params) readForm(body io.Reader) error {
	raw, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	values, err := url.ParseQuery(string(raw))
	p.take(values)
	return err
}

func (p params) readJSON(body io.Reader) error {
	raw, err := io.ReadAll(body)
	if err != nil || len(strings.TrimSpace(string(raw))) == 0 {
		return err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	for name, value := range fields {
		switch {
		case string(value) == "null":
		case value[0] == '"':
			var text string
			if err := json.Unmarshal(value, &text); err != nil {
				return err
			}
			p.values[name] = text
		default:
			p.values[name] = string(value)
		}
	}
	return nil
}

func (p params) readMultipart(reader *multipart.Reader) error {
	for {
		part, err := reader.NextPart()
		if errors.Is(err, io.EOF) {
			return nil // also of a body without any part
		}
		if err != nil {
			return err
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		if name := part.FileName(); name != "" {
			p.files[part.FormName()] = upload{name, data}
		} else {
			p.values[part.FormName()] = string(data)
		}
	}
}

// number is an Integer parameter, 0 if it is missing; check made sure that it
// is a number.
func (p params) number(name string) int64 {
	n, _ := strconv.ParseInt(p.values[name], 10, 64)
	return n
}

// flag is a Boolean parameter, false if it is missing.
func (p params) flag(name string) bool {
	switch strings.ToLower(p.values[name]) {
	case "true", "1", "yes":
		return true
	}
	return false
}

// given reports whether a parameter has a value.
func (p params) given(name string) bool { return p.values[name] != "" }

// object decodes a parameter that is JSON, strictly: a field that the Bot API
// does not know is refused.
func (p params) object(name string, into any) error {
	if !p.given(name) {
		return nil
	}
	return strictJSON(name, p.values[name], into)
}

func strictJSON(name, raw string, into any) error {
	decoder := json.NewDecoder(strings.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return bad("can't parse %s: %v", strings.ReplaceAll(name, "_", " "), err)
	}
	if decoder.More() {
		return bad("can't parse %s: more than one value", strings.ReplaceAll(name, "_", " "))
	}
	return nil
}

// attached reports whether a parameter speaks of a file by its name.
func (p params) attached(file string) bool {
	for _, value := range p.values {
		if strings.Contains(value, `"attach://`+file+`"`) {
			return true
		}
	}
	return false
}

// check holds the parameters of a call against those that the Bot API has for
// its method. Telegram passes over those that it does not know; here they are
// mistakes.
func (m method) check(p params) error {
	names := make([]string, 0, len(p.values)+len(p.files))
	for name := range p.values {
		names = append(names, name)
	}
	for name := range p.files {
		if !p.attached(name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		if !slices.Contains(m.takes, name) {
			return bad("unknown parameter %s", name)
		}
		if kind := kindOf(name); !kind.fits(p.values[name]) {
			return bad("parameter %q must be of type %s", name, kind)
		}
	}
	return nil
}

// kind is a type of parameter, by the Bot API's name of it.
type kind string

const (
	text     kind = "String"
	integer  kind = "Integer"
	boolean  kind = "Boolean"
	someJSON kind = "JSON-serialized object"
)

// kindOf tells a parameter's type by its name, which goes for all methods.
func kindOf(name string) kind {
	switch name {
	case "message_id", "message_thread_id", "direct_messages_topic_id", "offset", "limit", "timeout", "cache_time", "user_id",
		"thumbnail_width", "thumbnail_height", "video_start_timestamp":
		return integer
	case "disable_notification", "protect_content", "allow_paid_broadcast", "show_alert", "drop_pending_updates",
		"show_caption_above_media", "has_spoiler", "disable_content_type_detection", "is_personal", "return_bots":
		return boolean
	case "entities", "caption_entities", "link_preview_options", "reply_parameters", "reply_markup", "scope", "commands",
		"allowed_updates", "suggested_post_parameters", "ephemeral_message_parameters", "rich_message",
		"results", "button", "input_message_content", "media", "message_ids":
		return someJSON
	}
	return text
}

// fits reports whether a value is of the kind; the empty one always is.
func (k kind) fits(value string) bool {
	if value == "" {
		return true
	}
	switch k {
	case text:
		return true
	case integer:
		_, err := strconv.ParseInt(value, 10, 64)
		return err == nil
	case boolean:
		return slices.Contains([]string{"true", "false", "1", "0", "yes", "no"}, strings.ToLower(value))
	case someJSON:
		return (value[0] == '{' || value[0] == '[') && json.Valid([]byte(value))
	}
	return true
}
