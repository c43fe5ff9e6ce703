package language

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// shortNouns are nouns that a text names in full once and alone later: the
// chair of the committee, «вице-спикер палаты», «комиссия мүшесі». In Russian
// they are genitives, in Kazakh beginnings of words.
var shortNouns = byLanguage[*wordList]{
	en: wordSet("panel committee subcommittee commission group council board party faction delegation assembly ministry agency department institute foundation union association league parliament chamber house plant organisation organization forum body mission"),
	ru: wordSet("комитета подкомитета комиссии группы совета партии фракции делегации ассамблеи министерства агентства департамента института фонда союза ассоциации палаты секретариата хурала города области района общества организации университета собрания"),
	kk: wordSet("палата комитет комиссия топ кеңес партия фракция делегация ассамблея министрлік агенттік департамент институт қор одақ қауымдастық ұйым"),
}

// workplaces are further such nouns of English, of what people work at. A text names more than one of them as a rule, so
// that "its" means one only in a sentence that opens with no committee or the like, see shortOwner.
var workplaces = wordSet("fund centre center hospital clinic school university museum bank trust reserve company corporation federation network port airport library")

// complete returns the text of an office that says only "of the committee" with
// the committee's name, as the text told it nearest before, else first, and the
// body that this name tells.
func (g *stage) complete(r *roleSpan, main *digest.Body) (string, *digest.Body) {
	k := g.shortNoun(r)
	if k < 0 {
		return r.text, r.body
	}
	if chamberNoun.has(g.lower(k)) || g.d.lang == "kk" && kkNoun(g.lower(k)) == "палата" {
		if text := g.ofOtherChamber(r, k); text != "" && g.d.lang == "kk" {
			return text, nil
		}
		if b := g.chamberOf(k); b != nil && !b.Parliament && !strings.HasSuffix(r.noun.nom, "спикер") {
			return g.withChamber(r, k, b), b // the Supreme Audit Chamber
		}
		if text := g.ofOtherChamber(r, k); text != "" {
			return text, nil
		}
		if main == nil {
			return cmp.Or(g.withHouse(r, k), r.text), r.body
		}
		return g.withChamber(r, k, main), r.body
	}
	for _, dir := range [...]int{-1, 1} {
		for i := k + dir; i >= 0 && i < len(g.d.tokens); i += dir {
			if i >= r.first && i < r.end || !g.sameNoun(i, k) {
				continue
			}
			if text := g.withName(r, k, i); text != "" {
				if g.d.lang == "en" && startsAny(g.lower(k), parliamentaryParts) && g.lower(i+1) != "on" && g.onlyOfHouse(i) {
					if told := g.matterTold(k); told >= 0 {
						if full := g.withName(r, k, told); full != "" {
							return full, r.body
						}
					}
				}
				if b := g.bodyAt[i]; b != nil && g.bodyN[i] > 1 {
					return text, b
				}
				return text, r.body
			}
		}
	}
	if text, b := g.meant(r, k); b != nil {
		return text, b
	}
	return r.text, r.body
}

// shortNoun returns the noun of an office that stands without a name of its
// own, -1 if there is none.
func (g *stage) shortNoun(r *roleSpan) int {
	switch g.d.lang {
	case "en":
		if r.leads && r.end == r.head+1 && (r.first == r.head || g.lower(r.first) == "working") && shortNouns.en.has(g.lower(r.head)) && (!g.d.tokens[r.head].upper || g.lower(r.head) == "union") {
			return r.head // who chairs the committee
		}
		if k := r.end - 1; k > r.head+1 && (g.lower(k-1) == "the" || k > r.head+2 && outgoingWord.has(g.lower(k-1)) && g.lower(k-2) == "the") && (shortNouns.en.has(g.lower(k)) || workplaces.has(g.lower(k))) {
			return k // head of the group, deputy of the outgoing chamber
		}
		if k := r.first; k < r.head && (r.end == r.head+1 || r.end == r.head+2 && strings.HasPrefix(g.lower(r.head+1), "general")) && (shortNouns.en.has(g.lower(k)) || workplaces.has(g.lower(k))) && g.ownsOffice(k, r.head) {
			return k // committee (deputy) chair, the committee's chair
		}
	case "ru": // председатель комитета
		if k := r.end - 1; (k == r.head+1 || k == r.head+2 && (ourWord.has(g.lower(k-1)) || whoseDeputy.has(g.lower(k-1)))) && shortNouns.ru.has(g.lower(k)) {
			return k
		}
		if b, ok := g.ledBodyAt(r.head); r.leads && ok && r.first == r.head && r.end == r.head+1 && shortNouns.ru.has(b.genitive) && !g.d.tokens[r.head].upper {
			return r.head // возглавляет комитет
		}
	case "kk": // комитет төрағасы
		if k := r.first; (k < r.head || r.leads && r.end == k+1) && (g.kinds[k]&orgWord != 0 || g.ledBodyWord(k)) && shortNouns.kk.has(kkNoun(g.lower(k))) {
			return k
		}
	}
	return -1
}

// whoseDeputy are whom there are deputies of, and the council of an assembly, in the
// genitive: заместитель председателя палаты.
var whoseDeputy = wordSet("председателя спикера руководителя директора секретаря главы совета")

// outgoingWord may stand between the article and such a noun without being its name.
var outgoingWord = wordSet("outgoing new current present incoming same")

// ownsOffice says whether nothing but a possessive or the words of a deputy
// stand between the noun at token k and the noun of its office at token head.
func (g *stage) ownsOffice(k, head int) bool {
	for i := k + 1; i < head; i++ {
		switch g.lower(i) {
		case "'s", "’s", "deputy", "vice", "first", "acting", "former":
		default:
			return false
		}
	}
	return true
}

// officeOfNoun is an English office without the noun at token k that it is of,
// ready for its name: head of the, chair of the.
func (g *stage) officeOfNoun(r *roleSpan, k int) string {
	if r.leads && k != r.head { // head of the delegation to the (Assembly)
		return strings.TrimSuffix(r.text, " "+g.d.tokens[k].text)
	}
	if r.leads {
		title, _, _ := strings.Cut(r.text, " ")
		return title + " of the"
	}
	if k > r.head {
		if outgoingWord.has(g.lower(k - 1)) {
			k--
		}
		return strings.TrimSuffix(g.slice(r.first, k, r.head, r.noun.nom), " ")
	}
	first := k + 1
	if low := g.lower(first); low == "'s" || low == "’s" {
		first++
	}
	return lowerFirst(g.slice(first, r.end, r.head, r.noun.nom)) + " of the"
}

// officeUpTo is a Russian office without the noun at token k that it is of, and
// without the pronoun in front of that.
func (g *stage) officeUpTo(r *roleSpan, k int) string {
	if ourWord.has(g.lower(k - 1)) {
		k--
	}
	if text, ok := strings.CutSuffix(r.text, " "+g.d.tokens[k].text); ok {
		return text // its adjectives too in the nominative
	}
	return g.slice(r.first, k, r.head, r.noun.nom)
}

// chamberNoun stands for the chamber that a text is about.
var chamberNoun = wordSet("палаты chamber house")

// kkNoun is a Kazakh noun without endings, its last consonant repaired.
func kkNoun(low string) string {
	s := kkStem(low)
	switch {
	case strings.HasPrefix(low, "палата"):
		return "палата" // no locative
	case strings.HasSuffix(s, "ліг"):
		return strings.TrimSuffix(s, "г") + "к"
	case strings.HasSuffix(s, "тіг"):
		return strings.TrimSuffix(s, "г") + "к"
	case strings.HasSuffix(s, "ағ"):
		return strings.TrimSuffix(s, "ғ") + "қ"
	case s == "тоб":
		return "топ"
	}
	return s
}

// sameNoun says whether token i is another mention of the noun at k.
func (g *stage) sameNoun(i, k int) bool {
	if g.d.tokens[i].kind != word || g.isHead[i] || g.names[i] != 0 {
		return false
	}
	if one, other := g.lower(i), g.lower(k); g.d.lang != "en" && (len(one) < 2 || len(other) < 2 || one[:2] != other[:2]) {
		return false // endings leave the first letter, of two bytes, as it is
	}
	switch g.d.lang {
	case "ru":
		return russianStem(g.lower(i)) == russianStem(g.lower(k))
	case "kk":
		one, ok := g.ledBodyAt(i)
		other, also := g.ledBodyAt(k)
		return ok && also && one.genitive == other.genitive || kkNoun(g.lower(i)) == kkNoun(g.lower(k))
	}
	return g.lower(i) == g.lower(k) || g.lower(k) == "panel" && (g.lower(i) == "committee" || g.lower(i) == "commission" || g.lower(i) == "subcommittee")
}

// withName is the text of office r with the name that the noun at k has at
// token i, "" if it has none there.
func (g *stage) withName(r *roleSpan, k, i int) string {
	s := g.sentenceOf(i)
	if s == nil || startsAny(g.lower(k), delegations) && i > 0 && g.place[i-1] != "" && g.place[i-1] != g.home {
		return "" // the guests'
	}
	if startsAny(g.lower(k), delegations) && i > r.first {
		if d := g.delegationAt(s, i); d.country != "" && d.country != cmp.Or(r.country, g.home) {
			return "" // another that is only named later: ждут делегацию парламента Ирана
		}
	}
	switch g.d.lang {
	case "ru":
		first, end := g.phraseAround(s, i, s.first)
		for first < i && (!g.d.tokens[first].upper || first == s.first) {
			first++
		}
		if first == i {
			if end == i+1 || i > s.first && g.at(s, i+1) == "по" && wholeHouses.has(&g.d.tokens[i]) && g.ledBodyWord(i-1) {
				return "" // рабочая группа ассамблеи по транспорту
			}
			return r.text + g.tail(i+1, end)
		}
		if b, ok := g.ledBodyAt(k); r.leads && ok {
			return r.noun.nom + " " + g.genitivePhrase(first, i, b) + g.tail(i+1, end)
		}
		noun := ledBody{genitive: g.lower(k), feminine: strings.HasSuffix(g.lower(k), "ы") || strings.HasSuffix(g.lower(k), "и")}
		return g.officeUpTo(r, k) + " " + g.genitivePhrase(first, i, noun) + g.tail(i+1, end)
	case "kk":
		first := g.kazakhLeft(s, i, s.first, &roleSpan{head: i, noun: headForm{possessed: true}})
		if first == i || first == s.first && !g.d.tokens[first].upper || first == i-1 && !g.d.tokens[first].upper && !officeWord[g.lower(first)] {
			return ""
		}
		text := r.text
		if r.leads {
			text = lowerFirst(text)
		} else if b, ok := g.ledBodyAt(k); ok {
			text = keepCase(g.d.tokens[i].text, b.genitive) + g.tailAs(k+1, r) // комитет төрағасы: комитетінің төрағасы
		}
		return g.slice(first, i, -1, "") + " " + text
	}
	first, end := g.englishPhrase(s, i, s.first)
	for k := i + 1; k < end; k++ {
		if low := g.lower(k); (low == "in" || low == "for") && k+1 < end && (possessivePronoun.has(g.lower(k+1)) || g.parliamentAt(g.pastOpener(s, k+1))) {
			end = k // the company in the Senate, the school for his children
		}
	}
	for first < i && tenureWords[g.lower(first)] != "" {
		first++ // the former committee chair is none of the former committee
	}
	if first == i && end == i+1 {
		return ""
	}
	return g.officeOfNoun(r, k) + " " + strings.TrimPrefix(strings.TrimPrefix(g.slice(first, end, -1, ""), "the "), "The ")
}

// wholeHouses are beginnings of houses that have groups and committees for a matter, and
// are for none themselves.
var wholeHouses = beginsWith("ассамбле", "парламент", "собрани", "хурал", "совет")

// delegations begin the words for delegations.
var delegations = []string{"delegation", "делегаци", "делегация"}

// tailAs is the text of an office from token i on, its noun in the nominative.
func (g *stage) tailAs(i int, r *roleSpan) string {
	return " " + g.kazakhThen(r, g.slice(i, r.end, r.head, r.noun.nom))
}

// sentenceOf returns the sentence that holds token i, nil if none does.
func (g *stage) sentenceOf(i int) *sentence {
	lo, hi := 0, len(g.d.sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		if g.d.sentences[mid].end <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(g.d.sentences) && g.d.sentences[lo].first <= i {
		return &g.d.sentences[lo]
	}
	return nil
}

// memberOf words a bare "deputy" or "speaker" with the chamber's name.
func memberOf(lang, role, nom, chamber string) string {
	switch {
	case chamber == "":
		return role
	case lang == "kk":
		return chamber + " " + kazakhPossessed(nom)
	case lang == "ru":
		return role + " " + russianGenitive(chamber)
	case nom == "deputy" && !strings.Contains(chamber, " "):
		return chamber + " " + lower(role)
	}
	return role + " of the " + strings.TrimPrefix(chamber, "The ")
}

// qualifiedMember words a member with adjectives in front and the chamber's name:
// «оппозиционный депутат Мажилиса», «Мәжілістің қостанайлық депутаты».
func qualifiedMember(lang, role, nom, chamber string) string {
	switch {
	case chamber == "":
		return role
	case lang == "kk":
		adjectives := strings.TrimSpace(strings.TrimSuffix(lower(role), nom))
		return chamber + kazakhGenitiveEnding(chamber) + " " + adjectives + " " + kazakhPossessed(nom)
	case lang == "en":
		return role + " of the " + strings.TrimPrefix(chamber, "The ")
	}
	return memberOf(lang, role, nom, chamber)
}

// russianGenitive turns the name of a body to the genitive: its adjectives and
// its first noun; what follows depends on that.
func russianGenitive(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		last := i == len(words)-1
		switch {
		case i > 0 && strings.HasSuffix(words[i-1], "и") && lowerFirst(w) == w:
			return strings.Join(words, " ") // Маджлиси намояндагон
		case strings.ToUpper(w) == w && utf8.RuneCountInString(w) > 1:
			return strings.Join(words, " ") // an abbreviation
		case strings.HasSuffix(w, "ая"):
			words[i] = genitiveAdjective(w, true)
			continue
		case strings.HasSuffix(w, "ое"), strings.HasSuffix(w, "ый"):
			words[i] = w[:len(w)-4] + "ого"
			continue
		case strings.HasSuffix(w, "ий") && !last:
			words[i] = strings.TrimSuffix(w, "ий") + "ого"
			continue
		case strings.HasSuffix(w, "я"):
			words[i] = strings.TrimSuffix(w, "я") + "и"
		case strings.HasSuffix(w, "га"), strings.HasSuffix(w, "ка"), strings.HasSuffix(w, "ха"):
			words[i] = strings.TrimSuffix(w, "а") + "и"
		case strings.HasSuffix(w, "а"):
			words[i] = strings.TrimSuffix(w, "а") + "ы"
		case strings.HasSuffix(w, "ие"):
			words[i] = strings.TrimSuffix(w, "е") + "я"
		case strings.HasSuffix(w, "о"):
			words[i] = strings.TrimSuffix(w, "о") + "а"
		case strings.HasSuffix(w, "й"):
			words[i] = strings.TrimSuffix(w, "й") + "я"
		case strings.HasSuffix(w, "ь"):
			words[i] = strings.TrimSuffix(w, "ь") + "я"
		case (strings.HasSuffix(w, "у") || strings.HasSuffix(w, "и")) && !last:
			continue // Жогорку Кенеш, Милли Меджлис
		case strings.HasSuffix(w, "у"), strings.HasSuffix(w, "и"), strings.HasSuffix(w, "ы"):
		default:
			words[i] = w + "а"
		}
		break
	}
	return strings.Join(words, " ")
}
