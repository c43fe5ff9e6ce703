package storage

// perTransaction is how many articles are written in one: the disk is waited
// for once for all of them, and whoever else wants to write waits no longer than
// that takes.
const perTransaction = 16

// inTransactions does something to n things, those from one number to another
// in each transaction, and returns for each of them what went wrong. Where one
// fails, those of its transaction are done again one by one: it is no harm to
// the others.
func inTransactions(n int, do func(from, to int) error) []error {
	failed := make([]error, n)
	for from := 0; from < n; from += perTransaction {
		to := min(from+perTransaction, n)
		if failed[from] = do(from, to); failed[from] == nil || to-from == 1 {
			continue
		}
		for i := from; i < to; i++ {
			failed[i] = do(i, i+1)
		}
	}
	return failed
}
