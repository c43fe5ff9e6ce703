package boost_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"minber/language/boost"
)

// rings are points that no straight line parts: yes is what is near the middle,
// unless the third feature says otherwise.
func rings(n int, seed uint64) (rows [][]float32, yes []bool) {
	dice := rand.New(rand.NewPCG(seed, 7))
	for range n {
		x, y, z := dice.Float32()*2-1, dice.Float32()*2-1, float32(dice.IntN(2))
		rows = append(rows, []float32{x, y, z, dice.Float32()})
		yes = append(yes, (x*x+y*y < 0.5) != (z > 0))
	}
	return rows, yes
}

func TestLearnsWhatNoLineParts(t *testing.T) {
	rows, yes := rings(3000, 1)
	f, err := boost.Train(rows, yes, boost.Usual())
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	rows, yes = rings(1000, 2)
	for i := range rows {
		if (f.Chance(rows[i]) > 0.5) == yes[i] {
			right++
		}
	}
	if right < 880 { // a line tells every second one
		t.Errorf("%d of 1000 unseen points are told rightly, want 880", right)
	}
}

func TestTrainingIsRepeatedAndWritten(t *testing.T) {
	rows, yes := rings(500, 3)
	var texts [2]strings.Builder
	for i := range texts {
		f, err := boost.Train(rows, yes, boost.Usual())
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Write(&texts[i]); err != nil {
			t.Fatal(err)
		}
	}
	if texts[0].String() != texts[1].String() {
		t.Error("the same examples gave two forests")
	}
	f, err := boost.Read(texts[0].String())
	if err != nil {
		t.Fatal(err)
	}
	var again strings.Builder
	if err := f.Write(&again); err != nil {
		t.Fatal(err)
	}
	if again.String() != texts[0].String() {
		t.Error("a forest that was read is written otherwise")
	}
	if f.Features() != 4 {
		t.Errorf("%d features, want 4", f.Features())
	}
}

func TestAnswersLeadToLeaves(t *testing.T) {
	f, err := boost.Read("features 2 bias 0.5\n0:1 =1 1:5 =2 =4\n=8\n1:5 =0 =16\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		row  []float32
		want float32
	}{{[]float32{1, 5}, 9.5}, {[]float32{1, 6}, 25.5}, {[]float32{2, 5}, 10.5}, {[]float32{2, 6}, 28.5}} {
		if got := f.Odds(c.row); got != c.want {
			t.Errorf("%v has the odds %v, want %v", c.row, got, c.want)
		}
	}
}

func TestRefusesWhatTellsNothing(t *testing.T) {
	for name, c := range map[string]struct {
		rows [][]float32
		yes  []bool
	}{
		"nothing":          {},
		"only yes":         {[][]float32{{1}, {2}}, []bool{true, true}},
		"an answer amiss":  {[][]float32{{1}, {2}}, []bool{true}},
		"an answer a lot ": {[][]float32{{1}}, []bool{true, false}},
	} {
		if _, err := boost.Train(c.rows, c.yes, boost.Usual()); err == nil {
			t.Errorf("%s: trained", name)
		}
	}
	for _, text := range []string{"", "features x", "features 1 bias 0\n0:1 =1", "features 1 bias 0\n3:1 =1 =2", "features 1 bias 0\n=1 =2", "features 1 bias 0\n=y", "features 1 bias 0\n\n"} {
		if _, err := boost.Read(text); err == nil {
			t.Errorf("read %q", text)
		}
	}
}

func BenchmarkChance(b *testing.B) {
	rows, yes := rings(2000, 4)
	f, err := boost.Train(rows, yes, boost.Usual())
	if err != nil {
		b.Fatal(err)
	}
	for i := 0; b.Loop(); i++ {
		f.Chance(rows[i%len(rows)])
	}
}
