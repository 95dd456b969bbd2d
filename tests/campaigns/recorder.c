/* What a process does to the files of one folder, in order, written to a log beside them.

   Loaded with LD_PRELOAD by the campaigns of power cuts and of disk errors; no part of the
   program. OWD_ROOT is the folder, OWD_LOG the log. Each record: one letter, three numbers of
   64 bits (a, b, length), then `length` bytes.
     O open      a = descriptor, b = flags, data = path
     C close     a = descriptor
     W write     a = descriptor, b = offset, data = the bytes
     T truncate  a = descriptor, b = size
     S sync      a = descriptor
     R rename    a = length of the first path, data = both paths
     U unlink, M mkdir   data = path
     A said      data = what went to the standard output
   The one rule: a call is logged when it has come back well, under the lock it was made in,
   so the log's order is the order in which the calls were made.

   owd_set_clock_wrong_by(seconds) makes this process see a wrong time of day (the time since
   the boot is not touched).
   OWD_FAIL names a file; while it exists, writes, truncations and syncs under the folder fail
   with EIO, as a disk that is giving up makes them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define MOST 4096
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -1;
static char root[PATH_MAX];
static size_t root_length;
static const char *fail_file;
static char watched[MOST]; /* descriptors of files under the folder */
static pid_t owner;
static time_t wrong_by;

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("OWD_ROOT"), *log = getenv("OWD_LOG");
    if (folder == NULL || realpath(folder, root) == NULL) return;
    root_length = strlen(root);
    fail_file = getenv("OWD_FAIL");
    owner = getpid();
    if (log != NULL)
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, log,
                              O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void put(const void *data, size_t length) {
    const char *at = data;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, log_fd, at, length);
        if (done <= 0) abort();
        at += done;
        length -= (size_t)done;
    }
}

static void record(char kind, uint64_t a, uint64_t b, const void *data, uint64_t length) {
    if (log_fd < 0 || getpid() != owner) return;
    char head[25];
    head[0] = kind;
    memcpy(head + 1, &a, 8);
    memcpy(head + 9, &b, 8);
    memcpy(head + 17, &length, 8);
    put(head, sizeof head);
    if (length > 0) put(data, length);
}

/* The path made absolute, links in it left alone; NULL when it is not under the folder. */
static const char *under(int folder, const char *path, char *whole) {
    if (root_length == 0 || path == NULL) return NULL;
    if (path[0] == '/') {
        snprintf(whole, PATH_MAX, "%s", path);
    } else {
        char from[64], place[PATH_MAX];
        snprintf(from, sizeof from, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d",
                 folder);
        ssize_t got = syscall(SYS_readlinkat, AT_FDCWD, from, place, sizeof place - 1);
        if (got <= 0) return NULL;
        place[got] = 0;
        if (snprintf(whole, PATH_MAX, "%s/%s", place, path) >= PATH_MAX) return NULL;
    }
    if (strncmp(whole, root, root_length) != 0) return NULL;
    return whole[root_length] == '/' || whole[root_length] == 0 ? whole : NULL;
}

static int is_watched(int fd) { return fd >= 0 && fd < MOST && watched[fd]; }

static int fails(int fd) {
    if (fail_file == NULL || !is_watched(fd)) return 0;
    if (syscall(SYS_faccessat, AT_FDCWD, fail_file, F_OK) != 0) return 0;
    errno = EIO;
    return 1;
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char whole[PATH_MAX];
    pthread_mutex_lock(&lock);
    int fd = (int)syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode);
    int kept = errno;
    if (fd >= 0 && fd < MOST) {
        const char *found = under(folder, path, whole);
        watched[fd] = found != NULL;
        if (found != NULL) record('O', (uint64_t)fd, (uint64_t)flags, whole, strlen(whole));
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    return fd;
}

#define MODE(flags, mode)                                                                      \
    do {                                                                                       \
        if ((flags) & (O_CREAT | O_TMPFILE)) {                                                 \
            va_list more;                                                                      \
            va_start(more, flags);                                                             \
            (mode) = va_arg(more, mode_t);                                                     \
            va_end(more);                                                                      \
        }                                                                                      \
    } while (0)

int open(const char *path, int flags, ...) {
    mode_t mode = 0;
    MODE(flags, mode);
    return opened(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    MODE(flags, mode);
    return opened(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
    mode_t mode = 0;
    MODE(flags, mode);
    return opened(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
    mode_t mode = 0;
    MODE(flags, mode);
    return opened(folder, path, flags, mode);
}

int close(int fd) {
    pthread_mutex_lock(&lock);
    if (is_watched(fd)) {
        watched[fd] = 0;
        record('C', (uint64_t)fd, 0, NULL, 0);
    }
    int done = (int)syscall(SYS_close, fd);
    int kept = errno;
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}

static ssize_t wrote(int fd, const void *data, size_t length, int64_t offset) {
    if (fails(fd)) return -1;
    if (fd != STDOUT_FILENO && !is_watched(fd))
        return offset < 0 ? syscall(SYS_write, fd, data, length)
                          : syscall(SYS_pwrite64, fd, data, length, offset);
    pthread_mutex_lock(&lock);
    ssize_t done;
    if (offset < 0) {
        int64_t at = 0;
        if (is_watched(fd)) {
            int append = fcntl(fd, F_GETFL) & O_APPEND;
            at = syscall(SYS_lseek, fd, 0, append ? SEEK_END : SEEK_CUR);
        }
        done = syscall(SYS_write, fd, data, length);
        offset = at;
    } else {
        done = syscall(SYS_pwrite64, fd, data, length, offset);
    }
    int kept = errno;
    if (done > 0) {
        if (is_watched(fd))
            record('W', (uint64_t)fd, (uint64_t)offset, data, (uint64_t)done);
        else
            record('A', 0, 0, data, (uint64_t)done);
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}

ssize_t write(int fd, const void *data, size_t length) { return wrote(fd, data, length, -1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return wrote(fd, data, length, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return wrote(fd, data, length, offset);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
    ssize_t all = 0;
    for (int n = 0; n < count; n++) {
        ssize_t done = wrote(fd, parts[n].iov_base, parts[n].iov_len, -1);
        if (done < 0) return all > 0 ? all : -1;
        all += done;
        if ((size_t)done < parts[n].iov_len) break;
    }
    return all;
}

static int resized(int fd, int64_t size) {
    if (fails(fd)) return -1;
    pthread_mutex_lock(&lock);
    int done = (int)syscall(SYS_ftruncate, fd, size);
    int kept = errno;
    if (done == 0 && is_watched(fd)) record('T', (uint64_t)fd, (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
int ftruncate(int fd, off_t size) { return resized(fd, size); }
int ftruncate64(int fd, off64_t size) { return resized(fd, size); }

static int reserved(int fd, off64_t offset, off64_t length) {
    if (fails(fd)) return EIO;
    pthread_mutex_lock(&lock);
    struct stat now;
    int done = syscall(SYS_fallocate, fd, 0, offset, length) == 0 ? 0 : errno;
    if (done == 0 && is_watched(fd) && fstat(fd, &now) == 0)
        record('T', (uint64_t)fd, (uint64_t)now.st_size, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int posix_fallocate(int fd, off_t offset, off_t length) { return reserved(fd, offset, length); }
int posix_fallocate64(int fd, off64_t offset, off64_t length) {
    return reserved(fd, offset, length);
}

static int synced(int fd, long call) {
    if (fails(fd)) return -1;
    pthread_mutex_lock(&lock);
    int done = (int)syscall(call, fd);
    int kept = errno;
    if (done == 0 && is_watched(fd)) record('S', (uint64_t)fd, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int renamed(int from, const char *old, int to, const char *new) {
    char both[2 * PATH_MAX], second[PATH_MAX];
    pthread_mutex_lock(&lock);
    int done = (int)syscall(SYS_renameat, from, old, to, new);
    int kept = errno;
    if (done == 0 && under(from, old, both) != NULL && under(to, new, second) != NULL) {
        size_t first = strlen(both);
        strcpy(both + first, second);
        record('R', first, 0, both, first + strlen(second));
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
int rename(const char *old, const char *new) { return renamed(AT_FDCWD, old, AT_FDCWD, new); }
int renameat(int from, const char *old, int to, const char *new) {
    return renamed(from, old, to, new);
}

static int named(char kind, int folder, const char *path, long call, long more) {
    char whole[PATH_MAX];
    pthread_mutex_lock(&lock);
    int done = (int)syscall(call, folder, path, more);
    int kept = errno;
    if (done == 0 && under(folder, path, whole) != NULL)
        record(kind, 0, 0, whole, strlen(whole));
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
int unlink(const char *path) { return named('U', AT_FDCWD, path, SYS_unlinkat, 0); }
int unlinkat(int folder, const char *path, int flags) {
    return named('U', folder, path, SYS_unlinkat, flags);
}
int rmdir(const char *path) { return named('U', AT_FDCWD, path, SYS_unlinkat, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) {
    return named('M', AT_FDCWD, path, SYS_mkdirat, (long)mode);
}
int mkdirat(int folder, const char *path, mode_t mode) {
    return named('M', folder, path, SYS_mkdirat, (long)mode);
}

void owd_set_clock_wrong_by(int64_t seconds) { wrong_by = (time_t)seconds; }

int clock_gettime(clockid_t clock, struct timespec *time) {
    int done = (int)syscall(SYS_clock_gettime, clock, time);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += wrong_by;
    return done;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int done = (int)syscall(SYS_gettimeofday, now, zone);
    if (done == 0 && now != NULL) now->tv_sec += wrong_by;
    return done;
}
time_t time(time_t *at) {
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += wrong_by;
    if (at != NULL) *at = now.tv_sec;
    return now.tv_sec;
}
