package boost_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"minber/language/boost"
)

// signs are rows of a few of a thousand features, of which the first ten speak for yes and the
// ten behind them for no, five rows a text.
func signs(n int, seed uint64) (rows [][]uint32, yes []bool, texts []int) {
	dice := rand.New(rand.NewPCG(seed, 3))
	for i := range n {
		row := []uint32{}
		for range 8 {
			row = append(row, 20+dice.Uint32N(980))
		}
		is := dice.IntN(2) == 0
		sign := dice.Uint32N(10)
		if !is {
			sign += 10
		}
		rows, yes, texts = append(rows, append(row, sign)), append(yes, is), append(texts, i/5)
	}
	return rows, yes, texts
}

func TestLinearLearnsWhichFeaturesSpeakForYes(t *testing.T) {
	l, err := boost.TrainLinear(signs3(t, 2000, 1))
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	rows, yes, _ := signs(1000, 2)
	for i, row := range rows {
		if (l.Sum(row) > 0) == yes[i] {
			right++
		}
	}
	if right < 950 { // a guess is right in 500
		t.Errorf("%d of 1000 unseen rows are told rightly, want 950", right)
	}
	for f := range uint32(20) {
		if w := l.Of(f); (w > 0) != (f < 10) {
			t.Errorf("feature %d weighs %.2f", f, w)
		}
	}
}

// signs3 are signs with the options for so few.
func signs3(t *testing.T, n int, seed uint64) ([][]uint32, []bool, []int, boost.LinearOptions) {
	t.Helper()
	rows, yes, texts := signs(n, seed)
	o := boost.UsualLinear()
	o.Bits = 12
	return rows, yes, texts, o
}

// TestLinearNeedsSeveralTexts has a feature that stands in every row of one text alone: what
// one writer says of one matter tells nothing of others.
func TestLinearNeedsSeveralTexts(t *testing.T) {
	rows, yes, texts, o := signs3(t, 2000, 4)
	const rare = 2000
	for i := range rows {
		if texts[i] == 7 {
			rows[i], yes[i] = append(rows[i], rare), true
		}
	}
	l, err := boost.TrainLinear(rows, yes, texts, o)
	if err != nil {
		t.Fatal(err)
	}
	if w := l.Of(rare); w != 0 {
		t.Errorf("a feature of one text weighs %.2f", w)
	}
}

func TestLinearIsRepeatedAndWritten(t *testing.T) {
	var texts [2]strings.Builder
	for i := range texts {
		l, err := boost.TrainLinear(signs3(t, 500, 5))
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Write(&texts[i]); err != nil {
			t.Fatal(err)
		}
	}
	if texts[0].String() != texts[1].String() {
		t.Error("the same rows gave two tables of weights")
	}
	l, err := boost.ReadLinear(texts[0].String())
	if err != nil {
		t.Fatal(err)
	}
	var again strings.Builder
	if err := l.Write(&again); err != nil {
		t.Fatal(err)
	}
	if again.String() != texts[0].String() {
		t.Error("weights that were read are written otherwise")
	}
}

func TestLinearRefuses(t *testing.T) {
	rows, yes, texts, o := signs3(t, 10, 6)
	for name, train := range map[string]func() error{
		"nothing":         func() error { _, err := boost.TrainLinear(nil, nil, nil, o); return err },
		"an answer amiss": func() error { _, err := boost.TrainLinear(rows, yes[1:], texts, o); return err },
		"a text amiss":    func() error { _, err := boost.TrainLinear(rows, yes, texts[1:], o); return err },
		"no weights":      func() error { _, err := boost.TrainLinear(rows, yes, texts, boost.LinearOptions{}); return err },
		"no first line":   func() error { _, err := boost.ReadLinear(""); return err },
		"no base64":       func() error { _, err := boost.ReadLinear("weights 2 step 0.1\n!!\n"); return err },
		"too few":         func() error { _, err := boost.ReadLinear("weights 4 step 0.1\nAAA=\n"); return err },
		"no power of two": func() error { _, err := boost.ReadLinear("weights 3 step 0.1\nAAAA\n"); return err },
		"none":            func() error { _, err := boost.ReadLinear("weights 0 step 0.1\n\n"); return err },
	} {
		if train() == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
