package bot

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed catalogue/*.json
var catalogues embed.FS

// languages lists those the bot speaks, in the order in which it offers them.
func languages() []string { return []string{"kk", "ru", "en"} }

// catalogue holds every sentence the bot says, in every language.
type catalogue struct {
	speeches  map[string]*speech
	places    *places
	countries []countryName
}

// speech says things in one language.
type speech struct {
	lang      string
	localizer *i18n.Localizer
	places    *places
}

// args fill a message's placeholders: strings (escaped in markup), markup
// (as it is) and integers. "Count" also chooses the plural form.
type args map[string]any

func newCatalogue() (*catalogue, error) {
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("json", json.Unmarshal)
	c := &catalogue{speeches: make(map[string]*speech)}
	files, err := fs.Glob(catalogues, "catalogue/*.json") // NAME.LANGUAGE.json
	if err != nil {
		return nil, fmt.Errorf("catalogues: %w", err)
	}
	for _, file := range files {
		if _, err := bundle.LoadMessageFileFS(catalogues, file); err != nil {
			return nil, fmt.Errorf("catalogue %s: %w", file, err)
		}
	}
	if c.places, err = newPlaces(cityTable); err != nil {
		return nil, err
	}
	for _, lang := range languages() {
		c.speeches[lang] = &speech{lang: lang, localizer: i18n.NewLocalizer(bundle, lang), places: c.places}
	}
	c.countries = c.countryNames()
	return c, nil
}

// in returns the speech of a language, English for an unknown one.
func (c *catalogue) in(lang string) *speech {
	if s, ok := c.speeches[lang]; ok {
		return s
	}
	return c.speeches["en"]
}

// plain says something without markup: for buttons, notices and descriptions.
func (s *speech) plain(id string, a args) string {
	config := i18n.LocalizeConfig{MessageID: id, TemplateData: map[string]any(a)}
	if count, ok := a["Count"]; ok {
		config.PluralCount = count
	}
	said, err := s.localizer.Localize(&config)
	if err != nil {
		return id // a test holds that no key is missing
	}
	return said
}

// markup says something in Telegram HTML.
func (s *speech) markup(id string, a args) markup {
	safe := make(args, len(a))
	for name, value := range a {
		if raw, ok := value.(string); ok {
			value = text(raw)
		}
		safe[name] = value
	}
	return markup(s.plain(id, safe))
}

// has says a member of a family of messages, "" if there is none.
func (s *speech) has(family, member string) string {
	said, err := s.localizer.Localize(&i18n.LocalizeConfig{MessageID: family + member})
	if err != nil {
		return ""
	}
	return said
}

// country names a country; one that the catalogue lacks keeps its code.
func (s *speech) country(code string) string {
	if name := s.has("country.", code); name != "" {
		return name
	}
	return code
}

// quoted puts a statement into the language's quotation marks, without the
// marks it may bring along.
func (s *speech) quoted(said string) string {
	said = bare(said)
	if s.lang == "en" {
		return "“" + said + "”"
	}
	return "«" + said + "»"
}

// bare takes off a text's outer quotation marks if they are a pair around the
// whole, and the comma that joined it to "he said".
func bare(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), ",;")
	for _, pair := range [...][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}, {`"`, `"`}} {
		inner, opens := strings.CutPrefix(s, pair[0])
		inner, closes := strings.CutSuffix(inner, pair[1])
		if opens && closes && !strings.Contains(inner, pair[0]) && !strings.Contains(inner, pair[1]) {
			return strings.TrimRight(strings.TrimSpace(inner), ",;")
		}
	}
	return s
}
