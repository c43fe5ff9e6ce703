package bot_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"minber/bot"
	"minber/digest"
)

type fakeQuotes struct {
	statements func(digest.StatementQuery) ([]digest.StatementRecord, int, error)
	statement  func(id int64, lang string) (digest.StatementRecord, error)
	mentions   func(digest.MentionQuery) ([]digest.ArticleRef, int, error)
}

func (f fakeQuotes) Statements(_ context.Context, q digest.StatementQuery) ([]digest.StatementRecord, int, error) {
	return f.statements(q)
}

func (f fakeQuotes) Statement(_ context.Context, id int64, lang string) (digest.StatementRecord, error) {
	return f.statement(id, lang)
}

func (f fakeQuotes) Mentions(_ context.Context, q digest.MentionQuery) ([]digest.ArticleRef, int, error) {
	return f.mentions(q)
}

func sampleQuotes() fakeQuotes {
	return fakeQuotes{
		statements: func(q digest.StatementQuery) ([]digest.StatementRecord, int, error) {
			if q.Topic == "appointments" {
				return nil, 0, nil
			}
			all := []digest.StatementRecord{sampleStatement(q.Lang, 9), longStatement(q.Lang), reported(q.Lang)}
			if q.Topic != "" {
				return all[:1], 1, nil
			}
			return all, 9, nil
		},
		statement: func(id int64, lang string) (digest.StatementRecord, error) {
			switch id {
			case 9:
				said := longStatement(lang)
				said.Ref.Title = words(lang, "Құрылтайда су туралы заң талқыланды", "Курултай обсудил закон о воде", "Kurultai debates the water bill")
				return said, nil
			case 11:
				return reported(lang), nil
			}
			return digest.StatementRecord{}, digest.ErrNotFound
		},
		mentions: func(q digest.MentionQuery) ([]digest.ArticleRef, int, error) {
			title := words(q.Lang, "Құрылтайда су туралы заң талқыланды", "Курултай обсудил закон о воде", "Kurultai debates the water bill")
			return []digest.ArticleRef{sampleRef(21, "Agency", q.Lang, title), sampleRef(22, "Газета", "ru", "")}, 8, nil
		},
	}
}

func longStatement(lang string) digest.StatementRecord {
	said := sampleStatement(lang, 10)
	said.Text = words(lang,
		"Су тапшылығы енді бір ғана ауылдың емес, бүкіл өңірдің мәселесіне айналды. Сондықтан заң жобасында каналдарды жөндеу мерзімі де, оған жауапты орган да нақты көрсетілуге тиіс.",
		"Нехватка воды стала заботой уже не одного аула, а всего региона. Поэтому в законопроекте должны быть названы и сроки ремонта каналов, и ведомство, которое за него отвечает.",
		"The shortage of water is no longer the worry of one village but of the whole region. So the bill has to name both the time by which canals are repaired and the agency that answers for it.")
	return said
}

func reported(lang string) digest.StatementRecord {
	said := sampleStatement(lang, 11)
	said.Kind = digest.Indirect
	said.Text = words(lang, "заң көктемде қаралады", "закон рассмотрят весной", "the bill will be debated in spring")
	return said
}

// cardPeople are a speaker whom the roster knows, two namesakes, and somebody
// with one office.
func cardPeople() fakePeople {
	hit := func(lang string, fit digest.Fit) digest.PersonHit {
		a, _ := samplePair(lang)
		return digest.PersonHit{PersonRef: a, Fit: fit}
	}
	namesake := func(id int64, lang, kk, ru, en, body string, fit digest.Fit) digest.PersonHit {
		return digest.PersonHit{PersonRef: digest.PersonRef{
			ID: id, Name: words(lang, "Нұрлан Бекежанов", "Нурлан Бекежанов", "Nurlan Bekezhanov"), Role: words(lang, kk, ru, en), Body: body, Country: "KZ",
		}, Fit: fit}
	}
	people := samplePeople()
	people.findIn = func(name, lang string) ([]digest.PersonHit, error) {
		deputy := namesake(3, lang, "депутат", "депутат", "deputy", "kz-kurultai", digest.FitExact)
		judge := namesake(4, lang, "Жоғарғы сот судьясы", "судья Верховного суда", "Supreme Court judge", "", digest.FitExact)
		switch name {
		case "Бекенов":
			return []digest.PersonHit{hit(lang, digest.FitExact)}, nil
		case "Бекенов и другие":
			deputy.Fit, judge.Fit = digest.FitLoose, digest.FitLoose
			return []digest.PersonHit{hit(lang, digest.FitExact), deputy, judge}, nil
		case "Бекеновым":
			return []digest.PersonHit{hit(lang, digest.FitLoose)}, nil
		case "Бекеноф <b>":
			return []digest.PersonHit{hit(lang, digest.FitGuess)}, nil
		case "Бекежанов":
			return []digest.PersonHit{deputy, judge}, nil
		case "Бекежаноф":
			deputy.Fit, judge.Fit = digest.FitGuess, digest.FitGuess
			return []digest.PersonHit{deputy, judge}, nil
		case "Нурлан":
			var many []digest.PersonHit
			for i := range 11 {
				many = append(many, namesake(int64(100+i), lang, "депутат", "депутат", "deputy", "", digest.FitExact))
			}
			return many, nil
		}
		return nil, nil
	}
	people.cardIn = func(id int64, lang string, p digest.Page) (digest.Card, error) {
		a, b := samplePair(lang)
		switch id {
		case 1:
			return digest.Card{
				Person: a, Names: []string{"Айдос Бекенов", "Aidos Bekenov"}, Articles: 22,
				Topics: []digest.TopicCount{{Topic: "legislation", Count: 12}, {Topic: "digital_ai", Count: 4}, {Topic: "appointments", Count: 1}},
				Roles: []digest.RoleRecord{
					{Role: a.Role, Body: "kz-kurultai", Office: "kz-kurultai-chair", First: "2026-09-12", Last: "2026-11-20"},
					{Role: words(lang, "Мәжіліс депутаты", "депутат Мажилиса", "deputy of the Mazhilis"), Body: "kz-mazhilis", First: "2024-02-01", Last: "2026-06-11"},
					{Role: words(lang, "облыс әкімі", "аким области", "regional governor"), Tenure: digest.Former},
				},
				Said: []digest.StatementRecord{sampleStatement(lang, 9), longStatement(lang), reported(lang)}[:min(p.Limit, 3)], SaidAll: 9,
				Meetings: []digest.MeetingRecord{sampleMeeting(lang, 1)}, MetAll: 3,
				Ahead: sampleMaterial(digest.Window{}, lang).Upcoming[:1],
			}, nil
		case 2: // of whom texts tell one office, and nothing else
			return digest.Card{
				Person: b, Articles: 1,
				Roles: []digest.RoleRecord{{Role: b.Role, First: "2026-11-19", Last: "2026-11-19"}},
			}, nil
		}
		return digest.Card{}, digest.ErrNotFound
	}
	return people
}

func TestCardsInEveryLanguage(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{People: cardPeople(), Quotes: sampleQuotes()})
			var all strings.Builder
			for _, q := range []string{
				"/speaker Бекенов", "/speaker Бекенов и другие", "/speaker Бекеновым", "/speaker Бекеноф <b>", "/speaker Бекежанов",
				"/speaker Бекежаноф", "/speaker Нурлан", "/speaker", "/start p2", "/start q9", "/start q11", "/start q404",
			} {
				log := c.ask(lang, q)
				all.WriteString(show(q, log))
				check(t, q, log)
			}
			for _, data := range []string{
				"p:1:card:0", "p:1:said:0", "p:1:said:1:legislation", "p:1:said:0:appointments", "p:1:met:0", "p:1:about:0", "p:1:named:1",
				"p:1:named:0:digital_ai", "v:1:0", "v:2:1", "q:9",
			} {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			golden(t, "cards."+lang, all.String())
		})
	}
}

func TestMadeUpButtonsOfCardsSayThatTheyAreGone(t *testing.T) {
	c := startTalk(t, bot.Options{People: cardPeople(), Quotes: sampleQuotes()})
	for _, data := range []string{
		"p:", "p:x", "p:0", "p:-1", "p:99999999999999999999", "p:404", "p:404:said:0", "p:1:nonsense:0", "p:1:said:-1", "p:1:said:x", "p:1:said:1001",
		"p:1:said:0:nothing", "p:1:said:0:legislation:x", "q:", "q:x", "q:404", "v:1:0", "v:999:0",
	} {
		log := c.press("ru", data)
		if got := show("", log); !strings.Contains(got, "Эта кнопка устарела") || strings.Contains(got, "Message") {
			t.Errorf("%s: %s", data, got)
		}
	}
	for _, link := range []string{"p", "px", "p404", "p1:said:x", "q", "q-1", "q404", "q1'; DROP TABLE statements"} {
		if got := show("", c.ask("ru", "/start "+link)); !strings.Contains(got, "ссылка") {
			t.Errorf("%s: %s", link, got)
		}
	}
}

func TestCardsOfAnythingStayWithinTelegramsLimits(t *testing.T) {
	wild := strings.Repeat("<b>&\"'", 300) + strings.Repeat("е\u0301\u0316\u0334", 400) + "\u202eevil\u2066" + strings.Repeat("😀", 500) + "\x00\xff"
	who := digest.PersonRef{ID: 1, Name: wild, Role: wild, Body: wild, Country: "XX"}
	said := digest.StatementRecord{ID: 1, Speaker: who, Kind: digest.Quote, Text: strings.Repeat(wild, 5), Ref: digest.ArticleRef{Title: wild, Source: wild, URL: "https://x.example/" + strings.Repeat("a", 650), Date: wild}}
	met := digest.MeetingRecord{ID: 1, A: who, B: who, Place: wild, Kind: wild, Date: wild, Refs: []digest.ArticleRef{said.Ref}}
	roles := make([]digest.RoleRecord, 12)
	for i := range roles {
		roles[i] = digest.RoleRecord{Role: wild, First: fmt.Sprintf("20%02d-01-01", i), Last: wild}
	}
	people := cardPeople()
	people.cardIn = func(int64, string, digest.Page) (digest.Card, error) {
		return digest.Card{
			Person: who, Names: []string{wild, wild + "1", wild + "2"}, Roles: roles, Said: []digest.StatementRecord{said, said, said}, SaidAll: 1e6,
			Meetings: []digest.MeetingRecord{met, met, met, met, met}, MetAll: 1e6, Articles: 1e6,
			Topics: []digest.TopicCount{{Topic: "legislation", Count: 1e6}, {Topic: wild, Count: 1}},
			Ahead:  []digest.UpcomingRecord{{What: wild, Date: "2027", Ref: said.Ref}, {What: wild, Date: "2028", Ref: said.Ref}},
		}, nil
	}
	people.findIn = func(string, string) ([]digest.PersonHit, error) {
		hits := make([]digest.PersonHit, 40)
		for i := range hits {
			hits[i] = digest.PersonHit{PersonRef: who, Fit: digest.FitGuess}
		}
		return hits, nil
	}
	archive := sampleArchive()
	archive.meetings = func(digest.MeetingQuery) ([]digest.MeetingRecord, int, error) {
		return []digest.MeetingRecord{met, met, met, met, met, met}, 1e6, nil
	}
	quotes := fakeQuotes{
		statements: func(digest.StatementQuery) ([]digest.StatementRecord, int, error) {
			return []digest.StatementRecord{said, said, said, said}, 1e6, nil
		},
		statement: func(int64, string) (digest.StatementRecord, error) { return said, nil },
		mentions: func(digest.MentionQuery) ([]digest.ArticleRef, int, error) {
			return []digest.ArticleRef{said.Ref, said.Ref, said.Ref, said.Ref, said.Ref, said.Ref}, 1e6, nil
		},
	}
	c := startTalk(t, bot.Options{Archive: archive, People: people, Quotes: quotes})
	logs := map[string][]sent{"choice": c.ask("kk", "/speaker "+wild[:150]), "quote": c.ask("kk", "/start q1"), "link": c.ask("kk", "/start p1")}
	for _, data := range []string{"p:1:card:0", "p:1:said:900:legislation", "p:1:met:1000", "p:1:about:0", "p:1:named:7", "v:1:4"} {
		logs[data] = c.press("kk", data)
	}
	for what, log := range logs {
		check(t, what, log)
		for _, s := range log {
			if n := len(utf16.Encode([]rune(visible(s.Params["text"])))); n > 4096 {
				t.Errorf("%s: %d units", what, n)
			}
			if strings.ContainsAny(s.Params["text"], "\u202e\u2066\x00") {
				t.Errorf("%s holds what turns the text around it", what)
			}
		}
	}
}

// visible is what a message holds after its markup is parsed.
func visible(html string) string {
	var b strings.Builder
	for html != "" {
		before, tag, _ := strings.Cut(html, "<")
		b.WriteString(before)
		_, html, _ = strings.Cut(tag, ">")
	}
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(b.String())
}

func TestTheRosterIsOfNoNamesake(t *testing.T) {
	people := cardPeople()
	known := people.cardIn
	people.cardIn = func(id int64, lang string, p digest.Page) (digest.Card, error) {
		card, err := known(id, lang, p)
		card.Roles = []digest.RoleRecord{{Role: "судья", First: "2026-11-01", Last: "2026-11-02"}}
		return card, err
	}
	c := startTalk(t, bot.Options{People: people, Quotes: sampleQuotes()})
	got := show("", c.ask("ru", "/start p1"))
	if strings.Contains(got, "по настоящее время") || !strings.Contains(got, "по публикациям: 1 ноября – 2 ноября") {
		t.Errorf("the card of a judge who is called like the chairman: %s", got)
	}
}

func TestAFailureOfTheArchiveIsNoCard(t *testing.T) {
	people := cardPeople()
	people.cardIn = func(int64, string, digest.Page) (digest.Card, error) { return digest.Card{}, errors.New("disk") }
	c := startTalk(t, bot.Options{People: people, Quotes: sampleQuotes()})
	if got := show("", c.press("ru", "p:1:said:0")); strings.Contains(got, "editMessageText") {
		t.Errorf("a card was edited: %s", got)
	}
}
