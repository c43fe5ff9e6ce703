package language

import (
	"slices"
	"strings"
)

// Russian sentences that tell a reader no fact, however many names they hold.

// saysWhoTold says whether a sentence only says who told journalists what stands before: «Об этом журналистам
// сообщил глава делегации А», «Об этом на брифинге заявил министр Б». Behind a comma he may say more.
func (t *trimmer) saysWhoTold() bool {
	const longest = 26
	if t.s.end-t.s.first > longest || t.d.tokens[t.s.first].lower != "об" || t.d.tokens[min(t.s.first+1, t.s.end-1)].lower != "этом" {
		return false
	}
	for i := t.s.first + 2; i < t.s.end-1; i++ {
		if tok := &t.d.tokens[i]; tok.kind == punct && tok.text != "«" && tok.text != "»" && tok.text != "." || t.told[i]&tellsNumber != 0 {
			return false
		}
	}
	return slices.ContainsFunc(t.d.tokens[t.s.first:t.s.end], func(tok token) bool { return t.speech.is("ru", &tok) }) || t.has(t.s.first, t.s.end, reportWords)
}

// passesGreetings says whether a sentence only tells that somebody passed on the greetings of another: «Гость передал
// Главе государства тёплые пожелания от президента», «А передал слова приветствия»; but «передал приветствие и
// приглашение посетить Рим» tells more.
func (t *trimmer) passesGreetings() bool {
	passed, greeting := false, false
	for i := t.s.first; i < t.s.end; i++ {
		switch low := t.d.tokens[i].lower; {
		case strings.HasPrefix(low, "переда"):
			passed = true
		case startsWithAny(low, greetingsRussian):
			greeting = true
		case low == "," || low == ";" || startsWithAny(low, []string{"приглаш", "письм", "послани"}), t.told[i]&tellsNumber != 0:
			return false
		case (low == "и" || isDash(low)) && i+1 < t.s.end && finitePast(t.d.tokens[i+1].lower):
			return false // и пригласил
		}
	}
	return passed && greeting
}

// greetingsRussian begin the Russian nouns of greetings.
var greetingsRussian = []string{"пожелани", "привет", "поздравлени", "поклон"}

// isCourtesy says whether a sentence only tells how good it is to have the other side as a friend: «Спикер отметил,
// что Казахстан видит в Японии надёжного партнёра», «Стороны обсудили вопросы, представляющие взаимный интерес». A
// figure, a date or the words themselves make it worth reading.
func (t *trimmer) isCourtesy() bool {
	kind := false
	for i := t.s.first; i < t.s.end; i++ {
		if t.d.tokens[i].lower == "двух" || t.d.tokens[i].lower == "обеих" {
			continue // of the two countries
		}
		if t.told[i]&(tellsNumber|tellsCount|tellsDate|tellsUpcoming|tellsSpeech) != 0 || t.d.tokens[i].kind == number || t.d.quoted(t.d.tokens[i].start) {
			return false
		}
		if i+1 < t.s.end {
			for _, c := range courtesiesRussian {
				kind = kind || strings.HasPrefix(t.d.tokens[i].lower, c[0]) && strings.HasPrefix(t.d.tokens[i+1].lower, c[1])
			}
		}
	}
	return kind
}

// courtesiesRussian are the beginnings of two words that only people at talks say of each other.
var courtesiesRussian = [...][2]string{{"надежн", "партн"}, {"надёжн", "партн"}, {"взаимн", "интерес"}, {"радушн", "при"}, {"тепл", "при"}, {"тёпл", "при"}, {"дружественн", "отношени"}, {"братск", "народ"}, {"историческ", "связ"}, {"широк", "круг"}, {"дух", "взаимопонимани"}}
