package digest_test

import (
	"strings"
	"testing"

	"minber/digest"
)

func TestDisputes(t *testing.T) {
	figure := func(v float64, unit, said, beside string) digest.Figure {
		return digest.Figure{Value: v, Unit: unit, Said: said, Beside: strings.Fields(beside)}
	}
	for _, c := range []struct {
		name string
		one  []digest.Figure
		two  []digest.Figure
		want string
	}{
		{"another sum for the same", []digest.Figure{figure(640e9, "KZT", "640 миллиардов тенге", "g1 g2 g3")}, []digest.Figure{figure(460e9, "KZT", "460 млрд тенге", "g1 g3")}, "640 миллиардов тенге, 460 млрд тенге"},
		{"one sum in two ways of writing", []digest.Figure{figure(1e7, "KZT", "10 миллионов тенге", "g1 g2 g3")}, []digest.Figure{figure(1e7, "KZT", "10 млн тенге", "g1 g2 g3")}, ""},
		{"a rounded number", []digest.Figure{figure(3900, "people", "3,9 мың адам", "g1 g2")}, []digest.Figure{figure(4000, "people", "4 тысячи человек", "g1 g2")}, ""},
		{"a number with more digits", []digest.Figure{figure(2.43e6, "people", "2,43 млн", "g1 g2")}, []digest.Figure{figure(2.4e6, "people", "2.4 million", "g1 g2")}, ""},
		{"numbers of different things", []digest.Figure{figure(640e9, "KZT", "640", "g1 g2 g3")}, []digest.Figure{figure(460e9, "KZT", "460", "g4 g5 g6")}, ""},
		{"numbers of different units", []digest.Figure{figure(54, "votes", "54 голоса", "g1 g2")}, []digest.Figure{figure(31, "%", "31 %", "g1 g2")}, ""},
		{"two numbers, of which one is left out", []digest.Figure{figure(54, "votes", "54", "g1 g2"), figure(31, "votes", "31", "g1 g2")}, []digest.Figure{figure(54, "votes", "54", "g1 g2")}, ""},
		{"one of two that could be meant", []digest.Figure{figure(54, "votes", "54", "g1 g2"), figure(31, "votes", "31", "g1 g2")}, []digest.Figure{figure(50, "votes", "50", "g1 g2")}, ""},
		{"numbers far apart", []digest.Figure{figure(5, "people", "5", "g1 g2")}, []digest.Figure{figure(500, "people", "500", "g1 g2")}, ""},
		{"numbers of nobody knows what", []digest.Figure{figure(29, "", "29", "g1 g2")}, []digest.Figure{figure(27, "", "27", "g1 g2")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var said []string
			for _, d := range digest.Disputes([]digest.Account{{Figures: c.one}, {Figures: c.two}}, plainComparer{}) {
				said = append(said, d.One.Said+", "+d.Other.Said)
			}
			if got := strings.Join(said, "; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
