package parliament_test

import (
	"testing"

	"minber/parliament"
)

func TestEmbeddedPacksLoad(t *testing.T) {
	if _, err := parliament.Load([]string{"kz", "ipo"}, ""); err != nil {
		t.Fatal(err)
	}
}
