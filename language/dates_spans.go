package language

import (
	"strings"
	"time"
)

var numerals = map[string]int{
	"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "couple": 2,
	"один": 1, "одну": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "десять": 10, "полгода": 6,
	"бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "он": 10,
}

// ago reads "10 days ago", «үш аптадан кейін», «екі жыл бұрын», and "in three
// weeks" after its preposition, from the number or numeral at token i on.
func (f *dateFinder) ago(i int) int {
	if !f.based {
		return 0
	}
	t := f.tok(i)
	n, ok := numerals[t.lower]
	if t.kind == number {
		n, ok = atoi(t.text), true
	}
	if !ok || n < 1 || n > 60 {
		return 0
	}
	u := unitOf(f.tok(i + 1).lower)
	if u == noUnit {
		return 0
	}
	switch f.tok(i + 2).lower {
	case "ago", "назад", "бұрын", "earlier":
		return f.away(i, i+3, -n, u)
	case "кейін", "соң", "спустя":
		if strings.HasSuffix(f.tok(i+1).lower, "н") {
			return f.away(i, i+3, n, u)
		}
	}
	return 0
}

// after reads «через три недели» and numerals that open what ago reads.
func (f *dateFinder) after(i int) int {
	switch f.tok(i).lower {
	case "через", "in":
		w := f.tok(i + 1)
		n, ok := numerals[w.lower]
		if w.kind == number {
			n, ok = atoi(w.text), true
		}
		if u := unitOf(f.tok(i + 2).lower); ok && n > 0 && n < 60 && u != noUnit && f.based {
			if f.d.lang == "en" && f.tok(i+3).kind == word && f.tok(i+3).lower != "time" {
				return 0
			}
			return f.away(i, i+3, n, u)
		}
		if u := unitOf(w.lower); f.d.lang == "ru" && u != noUnit && f.based {
			return f.away(i, i+2, 1, u)
		}
		return 0
	}
	return f.ago(i)
}

func (f *dateFinder) away(i, j, n int, u unit) int {
	var at string
	switch u {
	case dayUnit:
		at = iso(f.base.AddDate(0, 0, n))
	case weekUnit:
		at = iso(f.base.AddDate(0, 0, 7*n))
	case monthUnit:
		at = isoMonth(time.Date(f.base.Year(), f.base.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	default:
		at = isoOf(f.base.Year()+n, 0, 0)
	}
	if at == "" {
		return 0
	}
	return f.add(i, j, at, at, true)
}
