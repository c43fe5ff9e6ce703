package language

import (
	"strings"

	"minber/digest"
)

// postFor reads who is put forward or appointed to a post: «кандидатура X на
// должность судьи», "X for the post of minister".
func (c *cast) postFor(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	k := r.first - 1
	for g.at(s, k) == "of" || g.at(s, k) == "the" || g.at(s, k) == "a" {
		k--
	}
	if g.d.lang == "ru" && (g.at(s, k) == "полномочия" || g.at(s, k) == "обязанности") && startsWithAny(g.at(s, k-1), []string{"сложил", "слагает="}) {
		r.tenure = digest.Former
		if p := c.russianAgent(s, si, k-1); p != nil {
			c.give(p, r)
			return true
		}
	}
	if !postNoun.has(g.at(s, k)) {
		return false
	}
	m := c.before(si, k)
	if m == nil && g.d.lang == "ru" && holdsPost.has(&g.d.tokens[max(k-1, s.first)]) {
		if p := c.russianAgent(s, si, k-1); p != nil {
			c.give(p, r) // Ранее он занимал пост министра
			return true
		}
	}
	if m == nil || k-m.end > 8 {
		if m = c.after(si, r.end); m == nil || m.first-r.end > 5 {
			return false
		}
	}
	if g.nominated(s, m.first) || g.nominated(s, k) {
		r.tenure = digest.Elect
	}
	c.give(m.p, r)
	return true
}

// holdsPost begin the Russian verbs for having a post or leaving it.
var holdsPost = beginsWith("занимал", "занимает=", "занял=", "заняла=", "получил", "покинул", "оставил", "оставляет=", "сохранил")

// postNoun are the words for an office as such.
var postNoun = wordSet("присягу портфель мандат post position role job office seat пост должность посту должности поста")

// kazakhElected reads «X … төрағасы болып сайланды, қызметіне тағайындалды».
func (c *cast) kazakhElected(s *sentence, si int, r *roleSpan) {
	g := c.g
	for k := r.end; k < min(r.end+5, s.end); k++ {
		low := g.at(s, k)
		if m := c.nameAt(si, k+1); k == r.end && low == "болған" && m != nil {
			r.tenure = digest.Former // министрі болған X
			c.give(m.p, r)
			return
		}
		post := strings.HasPrefix(low, "қызметін") || strings.HasPrefix(low, "лауазым")
		bare := k == r.end && (startsWithAny(low, []string{"сайлан", "тағайындал", "атанды=", "атанған=", "атанып="}) || low == "болды" && c.becameKazakh(s, si, r))
		if !post && !bare && !strings.HasPrefix(low, "болып") && low != "етіп" {
			continue
		}
		if m := c.chosenBehind(si, k, bare); m != nil {
			c.give(m.p, r)
		} else if m := c.nameAt(si, k+1); m != nil && post {
			r.tenure = digest.Elect // лауазымына X-тің кандидатурасы
			c.give(m.p, r)
		} else if m := c.behind(si, k+1); m != nil && (low == "етіп" || strings.HasPrefix(low, "болып")) {
			c.give(m.p, r) // төрағасы болып X сайланды
		} else if m := c.before(si, r.first); m != nil {
			if post && g.nominated(s, min(k+7, s.end)) {
				r.tenure = digest.Elect
			}
			c.give(m.p, r)
		}
		return
	}
}

// chosenBehind is who is named behind a Kazakh participle that tells for what he was chosen, with the word for
// the post, or the participle where that is bare, at token k: «төрағасы болып сайланған X-ті құттықтады»,
// «министрі қызметіне тағайындалған X»; nil if the participle describes nobody.
func (c *cast) chosenBehind(si, k int, bare bool) *mention {
	if !bare {
		k++
	}
	if again := c.g.lower(k); again == "қайта" || again == "қайтадан" || again == "жаңадан" {
		k++
	}
	if s := &c.g.d.sentences[si]; k >= s.end || !startsWithAny(c.g.lower(k), []string{"сайлан", "тағайындал", "бекітіл", "таңдал"}) || !endsWithAny(c.g.lower(k), "ған", "ген") {
		return nil
	}
	return c.nameAt(si, k+1)
}

// becameKazakh says whether the Kazakh office in front of «болды» is what the one named right in
// front of it became: «X Премьер-министр болды», but «X бір кезде министр болды».
func (c *cast) becameKazakh(s *sentence, si int, r *roleSpan) bool {
	m := c.nameEnding(si, r.first)
	return m != nil && !m.oblique && (r.end+1 >= s.end || c.g.d.tokens[r.end+1].kind == punct)
}

// pastWhen returns the token in front of what tells in Russian when, or by how many
// votes, somebody was elected, from token k on backwards: «, в понедельник 91 голосом
// избран».
func (g *stage) pastWhen(s *sentence, k int) int {
	for ; g.d.lang == "ru" && k > s.first; k-- {
		t := &g.d.tokens[k]
		if !g.d.inDate(t.start) && t.kind != number && !strings.HasPrefix(t.lower, "голос") && t.lower != "в" && t.lower != "во" && t.lower != "единогласно" && t.lower != "вновь" && weekdayOf(t.lower) == 0 {
			break
		}
	}
	return k
}

// chosenTogether gives the Russian office of several in the instrumental to the list right in
// front of it, behind a word of choosing: «назначил А и Б судьями», «назначение А и Б членами
// комиссии».
func (c *cast) chosenTogether(s *sentence, si int, r *roleSpan) bool {
	const farthest = 16
	g := c.g
	if g.d.lang != "ru" || r.noun.cases&instrumental == 0 || !endsWithAny(g.lower(r.head), "ами", "ями") {
		return false
	}
	last := c.nameEnding(si, r.first)
	if last == nil {
		return false
	}
	var chosen []*person
	first := last.first
	for _, m := range c.at[si] {
		if m.office || m.end > r.first || r.first-m.first > farthest {
			continue
		}
		if chosen == nil {
			first = m.first
		}
		chosen = append(chosen, m.p)
	}
	told := false
	for k := max(s.first, first-3); k < first; k++ {
		low := g.lower(k)
		told = told || appointed("ru", low) || startsWithAny(low, []string{"назначени", "избрани", "утверждени", "назнача", "избира", "кандидатур"})
	}
	if !told {
		return false
	}
	for _, p := range chosen {
		one := *r
		one.text, one.noun.plural = g.singular(r), false
		c.give(p, &one)
	}
	return true
}

// elected reads "X … was elected, appointed office", "elected X as Speaker",
// «назначил Х министром».
func (c *cast) elected(s *sentence, si int, r *roleSpan) {
	g := c.g
	if before := g.at(s, r.first-1); g.d.lang == "en" && aspiringNoun.has(r.noun.nom) && (before == "own" || possessivePronoun.has(before)) {
		return // X nominated her own candidate
	}
	if m := c.electedPastApposition(s, si, r); m != nil {
		c.give(m.p, r)
		return
	}
	if m := c.openedElected(s, si, r); m != nil {
		c.give(m.p, r)
		return
	}
	for k := r.first - 1; k >= s.first && r.first-k < 7; k-- {
		if appointed(g.d.lang, g.at(s, k)) {
			if strings.HasPrefix(g.at(s, k), "проработа") {
				r.tenure = digest.Former
			}
			if m := c.nameAt(si, r.end); m != nil && k == r.first-1 && g.d.lang == "ru" && r.noun.cases&instrumental != 0 {
				c.give(m.p, r) // назначенный министром X
				return
			}
			if m := c.before(si, k+1); m != nil && (k-m.end < 5 || g.at(s, m.end) == "," && g.at(s, g.pastWhen(s, g.pastAuxiliary(k))) == ",") {
				c.give(m.p, r)
			} else if m := c.after(si, k+1); m != nil && m.first < r.first && r.first-m.end < 4 {
				c.give(m.p, r)
			} else if p := c.chosen(s, si, k, r); p != nil {
				c.give(p, r)
			}
			return
		}
		if g.d.tokens[k].kind == punct && g.at(s, k) != "," {
			break
		}
	}
	if c.actsFor(s, si, r) {
		return
	}
	// Министром … назначен X
	for k := r.end; k < min(r.end+4, s.end) && g.d.lang == "ru" && r.noun.cases&instrumental != 0; k++ {
		if m := c.behind(si, k+1); m != nil && (appointed("ru", g.at(s, k)) || k == r.end && actsAs.has(&g.d.tokens[k]) && !g.prepositionBefore(s, r)) {
			c.give(m.p, r)
			return
		}
	}
	// Депутатом X стала в 2021 году
	if m := c.nameAt(si, r.end); g.d.lang == "ru" && m != nil && r.noun.cases&instrumental != 0 && r.noun.cases&nominative == 0 && c.givenStands(m) && appointed("ru", g.at(s, m.end)) && !g.prepositionBefore(s, r) {
		c.give(m.p, r)
		return
	}
	// Фельдшером в Мамырсу она работает семнадцать лет
	for k := r.end; k+1 < min(r.end+4, s.end) && g.d.lang == "ru" && r.noun.cases&instrumental != 0 && r.noun.cases&nominative == 0; k++ {
		sex, ok := pronoun("ru", g.lower(k))
		if !ok || !appointed("ru", g.at(s, k+1)) {
			continue
		}
		if p := c.antecedent(si, k, sex); p != nil {
			c.give(p, r)
			return
		}
	}
}

// actsAs begin the Russian verbs that have what somebody is for once in front of them: «Экспертом
// выступила X», «Модератором был Y», «Докладчиком определен Z», «Кандидатом выдвинут Z».
var actsAs = beginsWith("выступает=", "выступил", "выступит=", "был=", "была=", "будет=", "выдвин", "определен", "определён", "определил", "выбран", "выбрал", "представлен", "объявлен", "признан", "оказал")

// prepositionBefore says whether a preposition stands in front of a Russian office, which is
// then none that somebody acts as: «Между депутатом и министром был спор».
func (g *stage) prepositionBefore(s *sentence, r *roleSpan) bool {
	return r.first > s.first && (russianPrepositions[g.lower(r.first-1)] != 0 || g.lower(r.first-1) == "между")
}
