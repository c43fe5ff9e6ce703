package language

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed data/roles.txt
var roleTable string

// headForm is how one form of an office noun can be read.
type headForm struct {
	class     string
	nom       string // nominative; in Kazakh with the possessive ending kept
	cases     kase
	plural    bool
	possessed bool
}

// tradeClass are occupations that are surnames too: Baker, Кузнец. With a
// capital they are no office.
const tradeClass = "trade"

// roleBook knows the nouns of offices in every form.
type roleBook struct {
	heads map[string]*lexemes[headForm] // by language and form
}

func newRoleBook() *roleBook {
	b := &roleBook{heads: map[string]*lexemes[headForm]{"en": newLexemes[headForm](2300), "ru": newLexemes[headForm](11_700), "kk": newLexemes[headForm](23_000)}}
	for line := range strings.Lines(roleTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		for _, lemma := range f[2:] {
			switch f[0] {
			case "en":
				b.add("en", lemma, headForm{class: f[1], nom: lemma, cases: anyCase})
				b.add("en", englishPlural(lemma), headForm{class: f[1], nom: lemma, cases: anyCase, plural: true})
			case "ru":
				b.russian(f[1], lemma)
			case "kk":
				b.kazakh(f[1], lemma)
			}
		}
	}
	return b
}

func (b *roleBook) add(lang, form string, h headForm) {
	heads := b.heads[lang]
	old, ok := heads.words[form]
	if !ok {
		heads.put(form, h)
	} else if !h.plural && old.class == h.class && old.nom == h.nom {
		old.cases |= h.cases
		heads.words[form] = old
	}
}

func englishPlural(s string) string {
	switch {
	case strings.HasSuffix(s, "man"):
		return s[:len(s)-3] + "men"
	case strings.HasSuffix(s, "y") && !strings.HasSuffix(s, "ey") && !strings.HasSuffix(s, "oy") && !strings.HasSuffix(s, "ay"):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"), strings.HasSuffix(s, "x"):
		return s + "es"
	}
	return s + "s"
}

func (b *roleBook) russian(class, lemma string) {
	if s, ok := strings.CutSuffix(lemma, "~"); ok {
		b.add("ru", s, headForm{class: class, nom: s, cases: anyCase})
		return
	}
	stem, rest := lemma, [6]string{"", "а", "у", "а", "ом", "е"}
	pl := [5]string{"ы", "ов", "ам", "ами", "ах"}
	switch {
	case strings.HasSuffix(lemma, "ь"):
		stem, rest, pl = strings.TrimSuffix(lemma, "ь"), [6]string{"ь", "я", "ю", "я", "ем", "е"}, [5]string{"и", "ей", "ям", "ями", "ях"}
		if strings.HasSuffix(lemma, "арь") {
			b.add("ru", stem+"ём", headForm{class: class, nom: lemma, cases: instrumental}) // секретарём
		}
	case strings.HasSuffix(lemma, "посол"):
		stem = strings.TrimSuffix(lemma, "ол")
		rest, pl = [6]string{"ол", "ла", "лу", "ла", "лом", "ле"}, [5]string{"лы", "лов", "лам", "лами", "лах"}
	case strings.HasSuffix(lemma, "ец"):
		stem = strings.TrimSuffix(lemma, "ец")
		rest, pl = [6]string{"ец", "ца", "цу", "ца", "цом", "це"}, [5]string{"цы", "цов", "цам", "цами", "цах"}
	case strings.HasSuffix(lemma, "ица"):
		stem = strings.TrimSuffix(lemma, "а")
		rest, pl = [6]string{"а", "ы", "е", "у", "ей", "е"}, [5]string{"ы", "", "ам", "ами", "ах"}
	case strings.HasSuffix(lemma, "ья"):
		stem = strings.TrimSuffix(lemma, "я")
		rest, pl = [6]string{"я", "и", "е", "ю", "ей", "е"}, [5]string{"и", "ей", "ям", "ями", "ях"}
	case strings.HasSuffix(lemma, "ая"): // заведующая, ведущая
		stem = strings.TrimSuffix(lemma, "ая")
		rest, pl = [6]string{"ая", "ей", "ей", "ую", "ей", "ей"}, [5]string{"ие", "их", "им", "ими", "их"}
	case strings.HasSuffix(lemma, "а"):
		stem = strings.TrimSuffix(lemma, "а")
		rest, pl = [6]string{"а", "ы", "е", "у", "ой", "е"}, [5]string{"ы", "", "ам", "ами", "ах"}
		if strings.HasSuffix(stem, "г") || strings.HasSuffix(stem, "к") {
			rest[1], pl[0] = "и", "и"
		}
		if strings.HasSuffix(stem, "к") { // активистка, активисток
			b.add("ru", strings.TrimSuffix(stem, "к")+"ок", headForm{class: class, nom: lemma, cases: genitive | accusative, plural: true})
		}
	case strings.HasSuffix(lemma, "ый"), strings.HasSuffix(lemma, "ий") && lemma != "муфтий" && lemma != "парламентарий":
		stem = lemma[:len(lemma)-4]
		rest, pl = [6]string{lemma[len(lemma)-4:], "ого", "ому", "ого", "ым", "ом"}, [5]string{"ые", "ых", "ым", "ыми", "ых"}
		if strings.HasSuffix(lemma, "щий") {
			rest = [6]string{"ий", "его", "ему", "его", "им", "ем"}
			pl = [5]string{"ие", "их", "им", "ими", "их"}
		}
	case strings.HasSuffix(lemma, "й"):
		stem = strings.TrimSuffix(lemma, "й")
		rest, pl = [6]string{"й", "я", "ю", "я", "ем", "е"}, [5]string{"и", "ев", "ям", "ями", "ях"}
		if strings.HasSuffix(lemma, "ий") {
			rest[5] = "и"
		}
	case strings.HasSuffix(lemma, "г"), strings.HasSuffix(lemma, "к"), strings.HasSuffix(lemma, "ч"), strings.HasSuffix(lemma, "х"):
		pl[0] = "и"
		if strings.HasSuffix(lemma, "ч") {
			pl[1] = "ей"
		}
	}
	for i, e := range rest {
		if stem+e == "после" {
			continue // the preposition, and hardly ever the envoy
		}
		b.add("ru", stem+e, headForm{class: class, nom: lemma, cases: nominative << i})
	}
	for i, e := range pl {
		c := [...]kase{nominative, genitive | accusative, dative, instrumental, prepositional}[i]
		b.add("ru", stem+e, headForm{class: class, nom: lemma, cases: c, plural: true})
	}
}

func (b *roleBook) kazakh(class, lemma string) {
	front, _ := kkFront(lemma)
	pick := func(back, fr string) string {
		if front {
			return fr
		}
		return back
	}
	poss := lemma
	last, n := utf8.DecodeLastRuneInString(lemma)
	if kkSound(lemma) == vowelSound {
		poss += pick("сы", "сі")
	} else {
		switch last {
		case 'п':
			poss = lemma[:len(lemma)-n] + "б"
		case 'к':
			poss = lemma[:len(lemma)-n] + "г"
		case 'қ':
			poss = lemma[:len(lemma)-n] + "ғ"
		}
		poss += pick("ы", "і")
	}
	var plur string
	switch {
	case kkSound(lemma)&vowelSound != 0 || last == 'р' || last == 'й' || last == 'у':
		plur = lemma + pick("лар", "лер")
	case kkSound(lemma)&(nasal|voiced) != 0 && kkSound(lemma)&voiceless == 0 || last == 'л':
		plur = lemma + pick("дар", "дер")
	default:
		plur = lemma + pick("тар", "тер")
	}
	clipped := plur
	if strings.HasSuffix(lemma, "ст") {
		clipped = lemma + pick("ар", "ер") // журналистер: one т is written
	}
	for _, s := range [...]struct {
		stem, nom         string
		plural, possessed bool
	}{
		{lemma, lemma, false, false},
		{poss, poss, false, true},
		{plur, lemma, true, false},
		{plur + pick("ы", "і"), poss, true, true},
		{clipped, lemma, true, false},
		{clipped + pick("ы", "і"), poss, true, true},
	} {
		h := headForm{class: class, nom: s.nom, plural: s.plural, possessed: s.possessed}
		h.cases = nominative
		b.add("kk", s.stem, h)
		h.cases = genitive | dative | accusative | instrumental | prepositional
		ends := kkCases[:]
		if s.possessed {
			ends = kkPossessed[:]
		}
		for _, e := range ends {
			if s.possessed && !e.both && e.front != front {
				continue
			}
			if s.possessed || kkAgrees(s.stem, e) {
				b.add("kk", s.stem+e.text, h)
			}
		}
		// -мын, -сың never follow an office in print; "спикері болып" does.
	}
}

// head returns how a token reads as an office noun. Compounds with a hyphen
// (экс-министр, вице-спикер) are read by their last part.
func (b *roleBook) head(lang string, t *token) (headForm, bool) {
	if t.kind != word || len(t.lower) < 2 {
		return headForm{}, false
	}
	heads := b.heads[lang]
	if h, ok := heads.of(t); ok {
		if lang == "ru" && h.cases&genitive != 0 && !h.plural && strings.HasPrefix(t.lower, "зам") && (strings.HasSuffix(t.lower, "ра") || t.lower == "замглавы") {
			h.nom, h.cases = t.lower, anyCase // замминистра, замдиректора, замглавы: said of every case
		}
		if h.class == tradeClass {
			h.class = "expert"
			return h, !t.upper
		}
		return h, true
	}
	if lang == "ru" {
		if h, ok := b.prefixed(t.lower); ok {
			return h, true
		}
	}
	if lang != "en" {
		if h, ok := b.compound(lang, t.lower); ok {
			return h, true
		}
	}
	i, n := strings.LastIndexByte(t.lower, '-'), 1
	if k := strings.LastIndex(t.lower, "‑"); k > i {
		i, n = k, len("‑")
	}
	if i <= 0 {
		return headForm{}, false
	}
	if behind := t.lower[i+n:]; lang == "en" && (behind == "elect" || behind == "designate") {
		h, ok := heads.word(t.lower[:i]) // president-elect
		h.nom = t.lower
		return h, ok
	}
	h, ok := heads.word(t.lower[i+n:])
	if first, known := heads.word(t.lower[:i]); !ok && known && lang == "ru" && first.class == "head" && !first.plural {
		second := t.lower[i:]
		for _, e := range [...]string{"ом", "ем", "а", "я", "у", "ю", "е"} {
			if cut, declined := strings.CutSuffix(second, e); declined && first.cases&nominative == 0 {
				if second = cut; strings.HasSuffix(cut, "тел") {
					second += "ь"
				}
				break
			}
		}
		first.nom += second // координатор-резидент, директором-распорядителем
		return first, true
	}
	if !ok {
		return headForm{}, false
	}
	h.nom = t.lower[:i+n] + h.nom
	if first, ok := heads.word(t.lower[:i]); ok && lang == "ru" && h.cases&nominative == 0 && first.cases&h.cases != 0 {
		h.nom = first.nom + h.nom[i:] // генерала-губернатора: both are declined
	}
	if pre := t.lower[:i]; pre == "вице" || pre == "vice" {
		h.class = viceOf(h.class)
	}
	return h, true
}

// prefixed reads a Russian office noun behind a prefix: зампредседателя,
// вице-спикер, экс-министр.
func (b *roleBook) prefixed(low string) (headForm, bool) {
	for _, pre := range [...]string{"зам", "вице", "экс", "супер"} {
		s, ok := strings.CutPrefix(low, pre)
		if !ok || len(s) <= 8 {
			continue
		}
		noun := strings.TrimPrefix(s, "-")
		h, ok := b.heads["ru"].word(noun)
		if !ok {
			continue
		}
		h.nom = low[:len(low)-len(noun)] + h.nom
		if pre == "зам" || pre == "вице" {
			h.class = viceOf(h.class)
		}
		if pre == "зам" { // зампредседателя: the word itself does not change
			h.nom, h.cases = low, anyCase
		}
		return h, true
	}
	return headForm{}, false
}

// compound reads an occupation with the beginning of a field in front: медиазаңгер,
// биофизик, киберэксперт.
func (b *roleBook) compound(lang, low string) (headForm, bool) {
	for _, pre := range [...]string{"медиа", "био", "гео", "агро", "эко", "теле", "радио", "кибер", "нейро", "веб", "фото", "кино", "спорт", "микро", "этно", "гидро", "авто", "евро"} {
		noun, ok := strings.CutPrefix(low, pre)
		if !ok || utf8.RuneCountInString(noun) < 5 {
			continue
		}
		h, ok := b.heads[lang].word(noun)
		if !ok || h.class != "expert" && h.class != "deputy" {
			continue
		}
		h.nom = pre + h.nom
		return h, true
	}
	return headForm{}, false
}

func viceOf(class string) string {
	if class == "chair" || class == "president" || class == "head" {
		return "vice"
	}
	return class
}

// keepCase gives a nominative the capital that the text's form has.
func keepCase(form, nom string) string {
	r, _ := utf8.DecodeRuneInString(form)
	if shouts(form) && utf8.RuneCountInString(form) > 3 {
		return strings.ToUpper(nom)
	}
	if lowerRune(r) == r {
		return nom
	}
	if s, plural := strings.CutSuffix(form, "s"); plural && len(s) > 1 && shouts(s) {
		return strings.ToUpper(nom) // MPs
	}
	f, n := utf8.DecodeRuneInString(nom)
	return strings.ToUpper(string(f)) + nom[n:]
}
