package storage_test

import (
	"os"
	"testing"

	"minber/storage/dbtest"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }
