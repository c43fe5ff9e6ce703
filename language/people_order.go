package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// western reads a first name, middle names and a surname in order.
func (g *stage) western(s *sentence, i, run int) nameSpan {
	n := nameSpan{first: i, given: g.word(i)}
	var parts, all []string // all with the initials, as they stand: Juan Miguel F. Salas
	k, last := i+1, i
	for k < s.end && len(parts) < min(run-1, 3) {
		if g.isInitial(s, k) {
			all = append(all, g.d.tokens[k].text+".")
			k += 2
			continue
		}
		pre, at := g.particlesAt(s, k)
		if !g.nameable(s, at) {
			break
		}
		// Another known first name after a surname starts another name.
		if len(parts) > 0 && g.shape(last) == 2 && !g.patronymic(last) && g.known(at) {
			break
		}
		parts, all = append(parts, pre+g.word(at)), append(all, pre+g.word(at))
		last = at
		k = at + 1
	}
	if len(parts) == 0 {
		return nameSpan{}
	}
	n.family, n.end = parts[len(parts)-1], g.junior(s, last+1)
	n.middle = strings.Join(all[:slices.Index(all, n.family)], " ")
	return g.withTail(s, n)
}

// junior returns where a name that ends at token i ends with its Jr. or III,
// which the name given does without.
func (g *stage) junior(s *sentence, i int) int {
	if i >= s.end || !g.d.tokens[i].upper || !generation[g.lower(i)] {
		return i
	}
	return i + 1
}

var generation = map[string]bool{"jr": true, "sr": true, "ii": true, "iii": true, "iv": true}

// particlesAt reads the particles from token k on, and returns them as they
// stand before a word and where that word is.
func (g *stage) particlesAt(s *sentence, k int) (string, int) {
	pre, at := "", k
	for at+1 < s.end && g.particle(at) && g.names[at] == 0 && at-k < 3 {
		pre += g.d.tokens[at].text + " "
		at++
	}
	if at > k && !g.nameable(s, at) {
		return "", k
	}
	return pre, at
}

// eastern reads a first name, a patronymic or a second name and a surname in
// Cyrillic, in the orders in which they stand.
func (g *stage) eastern(s *sentence, i int) nameSpan {
	n := nameSpan{first: i, given: g.word(i)}
	pre, k := g.particlesAt(s, i+1)
	if !g.nameable(s, k) {
		return nameSpan{}
	}
	preNext, next := g.particlesAt(s, k+1)
	more := g.nameable(s, next)
	if more && i == s.first && g.inflected(i) && g.l.spelled(g.word(k)) {
		return nameSpan{} // Сапарға Дана Омарова барды
	}
	if more && g.d.lang == "kk" && patronymicBase(g.lower(k)) && g.l.spelled(g.word(next)) && g.shape(next) == 0 && next+1 < s.end && kinship[kkStem(g.lower(next+1))] {
		more = false // X қызы Рәбиға апаны алып келді: somebody else
	}
	switch {
	case pre != "" && more && !g.anothersBegins(next) && g.continues(i, k, next) && (preNext != "" || g.kinds[next]&leftWord == 0):
		n.family, n.end = pre+g.word(k)+" "+preNext+g.word(next), next+1 // да Кошта Феррейра, бин Сальман Аль Халифа
	case pre != "":
		n.family, n.end = pre+g.word(k), k+1
	case more && g.patronymic(k) && g.bearsSurname(k, next):
		n.middle, n.family, n.end = g.word(k), preNext+g.word(next), next+1
	case more && g.patronymic(next) && g.shape(k) >= 1 && preNext == "":
		n.family, n.middle, n.end = g.word(k), g.word(next), next+1
	case more && preNext != "":
		n.middle, n.family, n.end = g.word(k), preNext+g.word(next), next+1
	case more && !g.patronymic(k) && g.othersName(n, k, next):
		return nameSpan{} // комитета по делам Севера Николай Новиков
	case more && !g.patronymic(k) && g.threefold(s, i, k, next):
		n.middle, n.family, n.end = g.word(k), g.word(next), next+1
		if last := next + 1; g.known(k) && g.nameable(s, last) && g.continues(k, next, last) && g.l.origins.twoSurnamed(g.word(i)) && (g.twoSurnamed(i, next, last) || g.twoSurnamed(k, next, last)) {
			n.middle, n.family, n.end = g.word(k)+" "+g.word(next), g.word(last), last+1 // Хосе Мария Гарсия Лопес
		}
	default:
		n.family, n.end = g.word(k), k+1
	}
	return g.withTail(s, g.withTribe(s, n))
}

// othersName says whether a Russian first name at token k and the surname at token next are the name of
// somebody to whom the word in front of them, which n begins with, cannot belong: it is a woman's name,
// and both are a man's.
func (g *stage) othersName(n nameSpan, k, next int) bool {
	if g.d.lang != "ru" || !g.l.spelled(g.word(k)) {
		return false
	}
	first, _ := g.l.given(n.given)
	second, _ := g.l.given(g.word(k))
	return first == female && second == male && sexByEnding(g.word(next)) == male
}

// bearsSurname says whether the word behind a patronymic is the surname. In
// Kazakh the patronymic mostly closes the name, so that a word which looks like
// no surname begins something else: Серікұлы Каспий теңізінің деңгейін ….
func (g *stage) bearsSurname(k, next int) bool {
	if father, ok := patronymicForm(g.word(k)); ok && g.d.lang == "ru" {
		return slices.ContainsFunc(g.l.surnameForms(g.word(next)), func(f form) bool {
			return f.cases&father.cases != 0 && (f.gender == 0 || father.gender == 0 || f.gender == father.gender)
		}) // but «сказала Галина Ивановна Байкенову»
	}
	if g.d.lang != "kk" {
		return true
	}
	given := g.known(next) && (g.shape(next) == 0 || g.l.spelled(g.word(next)))
	if given && g.anothersBegins(next) {
		return false // Гүлнәр Оразқызы Тұрар Рысқұлов атындағы; Ана Маркович Арман Омаровпен
	}
	if !patronymicBase(g.lower(k)) {
		return patronymicRussian(g.lower(k))
	}
	if given && g.bound(&g.d.sentences[g.d.sentenceAt(next)], next) && !conjunction.has(g.lower(next+1)) {
		return false // Қасымжанұлы Халид ибн Салман
	}
	return (g.shape(next) > 0 || g.known(next)) && !g.whereOrWhence(next) // Қасымжанұлы Түркістанда
}

// inflected says whether a Kazakh word carries a case ending, after which
// nothing of the name can follow.
func (g *stage) inflected(i int) bool {
	if g.d.lang != "kk" {
		return false
	}
	w := g.word(i)
	return !g.l.spelled(w) && g.kazakhNominative(w) != w
}

// asian reads the names of East Asia: a surname of the list and one to three
// words of a syllable or two, in the order in which they stand.
func (g *stage) asian(s *sentence, i int) nameSpan {
	t := &g.d.tokens[i]
	if t.kind != word || !t.upper || g.names[i] != 0 || !g.east(i) || g.kinds[i]&stopWord != 0 && g.d.lang == "en" && !(i > s.first && g.isHead[i-1] && g.d.tokens[i-1].upper) || g.foreignScript(t.text) {
		return nameSpan{}
	}
	if g.d.lang == "ru" && (i == s.first && g.kinds[i]&stopWord != 0 || t.function && longerThan(t.text, 1) && allCaps(t.text)) {
		return nameSpan{} // Во Дворце, ЧЕГО НЕ БУДЕТ
	}
	if i > s.first && (placeWord[g.lower(i-1)] || g.kinds[i]&thingWord != 0 && g.d.tokens[i-1].upper && !g.isHead[i-1] && g.place[i-1] == "") {
		return nameSpan{} // in Yang Shan; Hyde Park Corner
	}
	if i > s.first && g.place[i] != "" && g.place[i] == g.place[i-1] && g.d.tokens[i-1].upper {
		return nameSpan{} // Viet Nam
	}
	if g.d.lang == "en" && i+1 < s.end && g.town[i] != "" && g.town[i+1] == g.town[i] {
		return nameSpan{} // Hong Kong
	}
	var parts []string
	k := i + 1
	for k < s.end && len(parts) < 3 && g.syllabic(k, len(parts)) && !(len(parts) > 0 && g.l.spelled(g.word(k)) && g.anothersBegins(k)) {
		parts = append(parts, g.word(k))
		k++
		if g.inflected(k-1) && syllables(g.word(k-1)) > 1 {
			break
		}
	}
	if len(parts) == 0 || k < s.end && g.nameable(s, k) && g.d.tokens[k].upper && !g.east(k) && !g.anothersBegins(k) {
		return nameSpan{}
	}
	last := len(parts) - 1
	return nameSpan{first: i, end: k, given: g.word(i), middle: strings.Join(parts[:last], " "), family: parts[last], eastern: true}
}

// syllabic says whether token i, after so many words of the name, can be part
// of a name of East Asia.
func (g *stage) syllabic(i, before int) bool {
	t := &g.d.tokens[i]
	if t.kind != word || !t.upper || g.names[i] != 0 || g.isHead[i] || g.place[i] != "" || before == 0 && g.kinds[i]&(leftWord|orgWord|thingWord) != 0 && !saints.has(t.lower) || g.shape(i) == 2 || g.foreignScript(t.text) {
		return false // stop words are syllables as well: Со, До, На
	}
	if s := &g.d.sentences[g.d.sentenceAt(i)]; g.d.lang == "kk" && (g.noNameInKazakh(s, i) || before > 0 && (g.bodyAt[i] != nil || g.kinds[i]&pairWord != 0) || before > 1 && strings.ContainsAny(t.lower, "әғқңөұүһі")) {
		return false // Ле Ань Хань Ұлттық жиналыс Төрағасымен, Ли Цян Көлік министрімен, Ким Мин Чжун Ғылым министрімен кездесті
	}
	w := g.word(i)
	switch g.d.lang {
	case "kk":
		w = g.shortNominative(w)
	case "ru":
		forms := syllableForms(w)
		w = forms[len(forms)-1].nom
	}
	n := syllables(w)
	if strings.Contains(w, "-") {
		return before == 0 && n <= 3
	}
	return n == 1 && utf8.RuneCountInString(w) <= 6 || before == 0 && n == 2 && utf8.RuneCountInString(w) <= 9 || before > 0 && n == 2 && g.d.lang != "en"
}

// saints are the first words of places that are syllables of Korean names as well: Ким
// Сан Хун.
var saints = wordSet("сан сен san")

// sharedSurname reads the first of two first names that share a surname: "John
// and Mary Smith", «Иван и Пётр Соколовы».
func (g *stage) sharedSurname(s *sentence, i int) nameSpan {
	if i+3 >= s.end || !g.known(i) || g.as(i).common || !g.l.spelled(g.word(i)) {
		return nameSpan{}
	}
	if and := g.lower(i + 1); and != "and" && and != "и" {
		return nameSpan{}
	}
	if !g.nameable(s, i+2) || !g.nameable(s, i+3) || !g.known(i+2) || g.known(i+3) && g.shape(i+3) == 0 {
		return nameSpan{}
	}
	family := g.word(i + 3)
	if g.d.lang == "ru" {
		var ok bool
		if family, ok = strings.CutSuffix(family, "ы"); !ok || g.shape(i+3) == 0 {
			return nameSpan{}
		}
	}
	return nameSpan{first: i, end: i + 1, given: g.word(i), family: family}
}

// crowned reads the name of a king or a pope: Charles III, Лев XIV.
func (g *stage) crowned(s *sentence, i int) nameSpan {
	if i+1 >= s.end || !g.known(i) || !roman(g.d.tokens[i+1].text) {
		return nameSpan{}
	}
	return nameSpan{first: i, end: i + 2, family: g.word(i)}
}

// crownedKazakh reads the name of a king or a pope as Kazakh has it, the number in front: королі
// II Абдалла, Папасы XIV Лео.
func (g *stage) crownedKazakh(s *sentence, i int) nameSpan {
	if g.d.lang != "kk" || i == s.first || i+1 >= s.end || !g.isHead[i-1] || !roman(g.d.tokens[i].text) || !g.d.tokens[i+1].upper {
		return nameSpan{}
	}
	if !startsWithAny(g.heads[i-1].nom, []string{"король", "корол", "папа", "император", "сұлтан", "әмір", "патша", "патриарх"}) {
		return nameSpan{}
	}
	return nameSpan{first: i, end: i + 2, family: g.word(i + 1)}
}

// tailed reads a name with a patronymic written apart, whose tail leaves no
// doubt about the words in front of it: Жаныш Осмоналы уулу, Бакыт уулу Эмиль,
// and Осмоналы уулу, as one says for short.
func (g *stage) tailed(s *sentence, i, run int) nameSpan {
	k := i + 1
	switch {
	case k+1 < s.end && run >= 2 && g.nameTail(k+1):
		return g.withTail(s, nameSpan{first: i, end: k + 1, given: g.word(i), family: g.word(k)})
	case k >= s.end || !g.nameTail(k) || g.place[i] != "":
		return nameSpan{}
	}
	n := nameSpan{first: i, end: k + 1, family: g.word(i) + " " + g.tailBase(g.lower(k))}
	if g.nameable(s, k+1) && g.d.tokens[k+1].upper && g.known(k+1) {
		n.given, n.end, n.surnameFirst = g.word(k+1), k+2, true
	}
	return n
}

// nameTail says whether token i is a patronymic word written apart, in lower
// case or all in capitals.
func (g *stage) nameTail(i int) bool {
	t := &g.d.tokens[i]
	if i > 0 && g.d.lang == "kk" && endsWithAny(g.lower(i-1), "ның", "нің", "дың", "дің", "тың", "тің") {
		return false // Ұлыстың ұлы күні; Ержанның ұлы is his son
	}
	if i > 0 && g.d.lang == "kk" && (slavicSurname(g.lower(i-1)) || g.praises(i)) {
		return false // Асқар Омаров ұлы ақынның мұражайына барды
	}
	return t.kind == word && (!t.upper || allCaps(t.text)) && nameTails[g.tailBase(t.lower)]
}

// praises says whether the Kazakh word at token i is "great", said of what stands behind it,
// rather than the end of a patronymic: ұлы ақын, ұлы Абай.
func (g *stage) praises(i int) bool {
	if g.lower(i) != "ұлы" || i+1 >= len(g.d.tokens) {
		return false
	}
	return startsWithAny(g.lower(i+1), calledGreat) || g.d.tokens[i+1].upper && g.known(i+1) && kazakhGenitive(g.lower(i+1))
}

// calledGreat begin Kazakh nouns for what is called great.
var calledGreat = []string{"ақын", "дала", "ойшыл", "жазушы", "ғұлама", "ғалым", "тұлға", "жеңіс", "держава", "бабамыз", "бабалар", "композитор", "суреткер", "мұра", "мақсат", "дәстүр", "отан=", "қолбасшы", "батыр", "күйші", "ұстаз", "данышпан", "мерей", "мәртебе"}

func (g *stage) tailBase(low string) string {
	if g.d.lang != "kk" {
		return low
	}
	if strings.HasPrefix(low, "уулы") {
		return "уулу" // уулын, уулының
	}
	return lower(g.l.kazakhName(low)[0])
}

// withTail takes in a patronymic word written apart, Сооронбек уулу, and the
// seat of a peer.
func (g *stage) withTail(s *sentence, n nameSpan) nameSpan {
	if n.end < s.end && n.end > n.first && g.nameTail(n.end) {
		if n.surnameFirst {
			n.middle = strings.TrimSpace(n.middle + " " + g.tailBase(g.lower(n.end)))
		} else {
			n.family += " " + g.tailBase(g.lower(n.end))
		}
		n.end++
		if !n.surnameFirst && n.middle == "" && g.d.lang == "ru" && g.nameable(s, n.end) && g.shape(n.end) > 0 {
			n.middle, n.family, n.end = n.family, g.word(n.end), n.end+1 // Туфан Аббас оглу Мамедов
		}
	}
	n.end = g.seated(s, n)
	return n
}

// seated is where a name ends with the seat that a peer is told by, which is no
// part of what he is called: Lord Haldane of Cloan.
func (g *stage) seated(s *sentence, n nameSpan) int {
	if g.d.lang != "en" || n.first == s.first || !peers.has(g.lower(n.first-1)) || n.end+1 >= s.end || g.lower(n.end) != "of" || !g.d.tokens[n.end+1].upper {
		return n.end
	}
	end := n.end + 2
	for end < s.end && g.d.tokens[end].upper && g.names[end] == 0 { // of Stow Hill
		end++
	}
	return end
}

// peers are the titles in front of a name with a seat.
var peers = wordSet("lord lady baron baroness viscount viscountess")

// initialsFirst reads М. Ашимбаев and М.С. Ашимбаев.
func (g *stage) initialsFirst(s *sentence, i int) nameSpan {
	n := nameSpan{first: i, given: g.d.tokens[i].text}
	if longerThan(n.given, 1) {
		n.given += "." // Ts. Bat
	}
	k := i + 2
	if k+1 < s.end && isDash(g.d.tokens[k].text) && g.d.tokens[k].start == g.d.tokens[k-1].end && g.isInitial(s, k+1) {
		k += 3 // Ж.-К. Морель: a double first name
	}
	for g.isInitial(s, k) && k < i+6 { // Н. Т. Л. Ань
		if n.middle == "" {
			n.middle = g.d.tokens[k].text
		} else if g.d.lang == "en" {
			n.middle = strings.TrimSuffix(n.middle, ".") + ". " + g.d.tokens[k].text + "." // P. P. K. Rao
		}
		k += 2
	}
	pre, k := g.particlesAt(s, k)
	if !g.nameable(s, k) || !g.d.tokens[k].upper && pre == "" {
		return nameSpan{}
	}
	if k-1 > i && pre == "" && g.d.tokens[k].start-g.d.tokens[k-1].end > 2 {
		return nameSpan{} // a new line
	}
	n.family, n.end = pre+g.word(k), k+1
	if g.d.lang == "en" && g.shape(k) == 0 && g.nameable(s, k+1) {
		n.family, n.end = g.word(k+1), k+2
	}
	return g.withTail(s, n)
}

// initialsLast reads Ашимбаев М. and Ашимбаев М.С.
func (g *stage) initialsLast(s *sentence, i int) nameSpan {
	if !g.isInitial(s, i+1) || g.shape(i) == 0 || g.d.lang == "en" {
		return nameSpan{}
	}
	if i+3 < s.end && g.d.tokens[i+3].kind == word && g.d.tokens[i+3].upper && !g.isInitial(s, i+3) && g.d.tokens[i+3].start-g.d.tokens[i+2].end < 2 {
		if g.shape(i+3) > 0 {
			return nameSpan{} // the initial belongs to the next name
		}
	}
	n := nameSpan{first: i, family: g.word(i), given: g.d.tokens[i+1].text, end: i + 3, surnameFirst: true}
	if g.isInitial(s, i+3) {
		n.middle, n.end = g.d.tokens[i+3].text, i+5
	}
	return n
}
