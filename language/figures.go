package language

import (
	"strconv"
	"strings"

	"minber/digest"
)

// numberWords are numerals of the three languages, in the forms in which texts
// count with them. One and its forms are left out: they hardly ever count.
var numberWords = map[string]float64{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
	"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"два": 2, "две": 2, "двух": 2, "двум": 2, "двумя": 2, "три": 3, "трех": 3, "трем": 3, "тремя": 3, "трое": 3, "четыре": 4, "четырех": 4, "четырем": 4,
	"пять": 5, "пяти": 5, "пятью": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10, "десяти": 10,
	"одиннадцать": 11, "одиннадцати": 11, "двенадцать": 12, "двенадцати": 12, "тринадцать": 13, "тринадцати": 13, "четырнадцать": 14, "четырнадцати": 14,
	"пятнадцать": 15, "пятнадцати": 15, "шестнадцать": 16, "шестнадцати": 16, "семнадцать": 17, "семнадцати": 17, "восемнадцать": 18, "восемнадцати": 18,
	"девятнадцать": 19, "девятнадцати": 19, "двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40,
	"пятьдесят": 50, "пятидесяти": 50, "шестьдесят": 60, "шестидесяти": 60, "семьдесят": 70, "семидесяти": 70, "восемьдесят": 80, "восьмидесяти": 80,
	"девяносто": 90, "девяноста": 90, "сто": 100, "ста": 100, "двести": 200, "двухсот": 200, "триста": 300, "трехсот": 300, "четыреста": 400, "пятьсот": 500,
	"екі": 2, "үш": 3, "үшеуі": 3, "төрт": 4, "бес": 5, "алты": 6, "алтауы": 6, "алтауын": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9, "он": 10, "жиырма": 20, "отыз": 30,
	"қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80, "тоқсан": 90,
}

// magnitudes multiply the number before them, by the beginning of the word.
var magnitudes = [...]struct {
	begin string
	by    float64
}{
	{"hundred", 100},
	{"жүз", 100},
	{"тысяч", 1e3},
	{"тыс", 1e3},
	{"мың", 1e3},
	{"thousand", 1e3},
	{"миллион", 1e6},
	{"млн", 1e6},
	{"million", 1e6},
	{"mln", 1e6},
	{"миллиард", 1e9},
	{"млрд", 1e9},
	{"billion", 1e9},
	{"bln", 1e9},
	{"триллион", 1e12},
	{"трлн", 1e12},
	{"trillion", 1e12},
	{"trln", 1e12},
}

// figureWords are the numerals and what multiplies them: most words are none.
var figureWords = newTrait(func(low string) bool { return magnitudeOf(low) > 0 || numeralOf(low) > 0 })

func magnitudeOf(low string) float64 {
	for _, m := range magnitudes {
		if rest, ok := strings.CutPrefix(low, m.begin); ok && len(rest) <= 8 && (low != "жүзеге" && low != "жүзінде") {
			return m.by
		}
	}
	return 0
}

// measureWords are what numbers are given in, whatever the language, by the
// beginning of the word behind the number.
var measureWords = [...]struct{ begin, unit string }{
	{"%", "%"},
	{"процентн", ""},
	{"процент", "%"},
	{"пайыз", "%"},
	{"percent", "%"},
	{"per", "%"},
	{"тенге", "KZT"},
	{"теңге", "KZT"},
	{"tenge", "KZT"},
	{"₸", "KZT"},
	{"доллар", "USD"},
	{"dollar", "USD"},
	{"евро", "EUR"},
	{"еуро", "EUR"},
	{"euro", "EUR"},
	{"рубл", "RUB"},
	{"rouble", "RUB"},
	{"ruble", "RUB"},
	{"километр", "km"},
	{"шақырым", "km"},
	{"kilomet", "km"},
	{"гектар", "ha"},
	{"hectare", "ha"},
	{"тонн", "t"},
	{"ton", "t"},
	{"голос", "votes"},
	{"дауыс", "votes"},
	{"vote", "votes"},
	{"человек", "people"},
	{"адам", "people"},
	{"people", "people"},
	{"person", "people"},
	{"депутат", "deputies"},
	{"deputies", "deputies"},
	{"deputy", "deputies"},
	{"город", "towns"},
	{"қала", "towns"},
	{"town", "towns"},
	{"cit", "towns"},
	{"школ", "schools"},
	{"мектеп", "schools"},
	{"school", "schools"},
	{"книг", "books"},
	{"кітап", "books"},
	{"book", "books"},
	{"стран", "countries"},
	{"countr", "countries"},
	{"закон", "laws"},
	{"заң", "laws"},
	{"law", "laws"},
	{"день", "days"},
	{"дн", "days"},
	{"күн", "days"},
	{"day", "days"},
	{"лет", "years"},
	{"год", "years"},
	{"жыл", "years"},
	{"year", "years"},
	{"месяц", "months"},
	{"ай", "months"},
	{"month", "months"},
	{"семь", "families"},
	{"семе", "families"},
	{"отбасы", "families"},
	{"famil", "families"},
	{"семей", "families"},
	{"врач", "doctors"},
	{"дәрігер", "doctors"},
	{"doctor", "doctors"},
	{"парламент", "parliaments"},
	{"parliament", "parliaments"},
}

func measureOf(low string) string {
	for _, m := range measureWords {
		if strings.HasPrefix(low, m.begin) {
			return m.unit
		}
	}
	return ""
}

// findFigures reads the numbers of a text, except those of its dates: in
// digits or in words, with the words that multiply them.
func (r *Reader) findFigures(d *document) []digest.Figure {
	var found []digest.Figure
	for k := range d.sentences {
		s := &d.sentences[k]
		if s.aside {
			continue
		}
		from := len(found)
		for i := s.first; i < s.end; {
			value, next := d.figure(i, s.end)
			if next == i {
				i++
				continue
			}
			if !d.inDate(d.tokens[i].start) && value > 1 {
				f := digest.Figure{Value: value, At: digest.Span{Start: d.tokens[i].start, End: d.tokens[next-1].end}}
				if next < s.end {
					if f.Unit = measureOf(d.tokens[next].lower); f.Unit != "" {
						f.At.End = d.tokens[next].end
					}
				}
				found = append(found, f)
			}
			i = next
		}
		if from == len(found) {
			continue
		}
		beside := newSigns(d)
		r.signsOf(beside, d.lang, d.tokens[:s.end], s.first, s.title)
		for k := from; k < len(found); k++ {
			found[k].Said = d.text[found[k].At.Start:found[k].At.End]
			found[k].Beside = beside.list
		}
	}
	return found
}

// figure reads the number that begins at token i; next is i if there is none.
func (d *document) figure(i, end int) (value float64, next int) {
	total, part := 0.0, 0.0
	next = i
	for ; next < end; next++ {
		t := &d.tokens[next]
		n, by := 0.0, 0.0
		if t.kind == number || figureWords.has(t) {
			n, by = d.numeral(t), magnitudeOf(t.lower)
		}
		switch {
		case t.kind == punct || n == 0 && by == 0 || by > 0 && next == i && t.lower != "жүз":
			return total + part, next
		case by == 100:
			part = max(part, 1) * by
		case by > 0:
			total, part = total+max(part, 1)*by, 0
		case part == 0 || n < 10 && part >= 20 && int(part)%10 == 0 || n < 10 && part == 10 && t.kind == word || n < 100 && part >= 100 && int(part)%100 == 0 && t.kind == word:
			part += n
		default: // another number
			return total + part, next
		}
	}
	return total + part, next
}

// numeral is the value of a token that is a number, 0 if it is none.
func (d *document) numeral(t *token) float64 {
	if t.kind == number {
		return numberOf(t.text, d.lang)
	}
	return numeralOf(t.lower)
}

// numeralOf is the value of a numeral in lower case, 0 if the word is none.
func numeralOf(low string) float64 {
	low = strings.ReplaceAll(low, "ё", "е")
	if n := numberWords[low]; n > 0 {
		return n
	}
	if tens, ones, ok := strings.Cut(low, "-"); ok { // twenty-five
		if a, b := numberWords[tens], numberWords[ones]; a >= 20 && b > 0 && b < 10 {
			return a + b
		}
	}
	return 0
}

// numberOf reads a number as a language writes it: 31.4 and 1,000 in English,
// 31,4 and 1 000 in Russian and Kazakh.
func numberOf(text, lang string) float64 {
	decimal, thousands := ",", "."
	if lang == "en" {
		decimal, thousands = thousands, decimal
	}
	var b strings.Builder
	for _, r := range text {
		if isDigit(r) || r == '.' || r == ',' {
			b.WriteRune(r)
		}
	}
	plain := b.String()
	if i := strings.LastIndex(plain, thousands); i >= 0 {
		if len(plain)-i-1 == 3 {
			plain = strings.ReplaceAll(plain, thousands, "")
		} else { // written in the manner of the other
			plain = strings.Replace(plain, thousands, decimal, 1)
		}
	}
	v, err := strconv.ParseFloat(strings.Replace(plain, decimal, ".", 1), 64)
	if err != nil {
		return 0
	}
	return v
}
