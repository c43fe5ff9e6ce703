package digest_test

import (
	"slices"
	"testing"

	"minber/digest"
)

func TestACircleIsOfThoseWhoMetEachOther(t *testing.T) {
	for _, c := range []struct {
		name string
		ties []digest.Tie
		most int
		want []int64
	}{
		{"nobody", nil, 4, nil},
		{"the two who met most come first", []digest.Tie{{A: 1, B: 2, Count: 1}, {A: 3, B: 4, Count: 5}}, 2, []int64{3, 4}},
		{"then whoever met them most", []digest.Tie{{A: 1, B: 2, Count: 9}, {A: 2, B: 3, Count: 2}, {A: 1, B: 4, Count: 1}, {A: 2, B: 4, Count: 2}}, 3, []int64{1, 2, 4}},
		{"a second circle where nobody else met the first", []digest.Tie{{A: 1, B: 2, Count: 9}, {A: 5, B: 6, Count: 1}}, 4, []int64{1, 2, 5, 6}},
		{"nobody stands alone", []digest.Tie{{A: 1, B: 2, Count: 9}, {A: 5, B: 6, Count: 1}}, 3, []int64{1, 2}},
	} {
		if got := digest.Circle(c.ties, c.most); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
