/* A pad's and a photo decoder's library for tests: what it does stands in files of FAKE_PAD.
 * pad: "signed", "declined", "late", "gone", "outside", "endless"; fault: "hang", "crash". */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int told(const char *name, char *to, int most) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", getenv("FAKE_PAD"), name);
    memset(to, 0, most);
    FILE *file = fopen(path, "rb");
    if (!file) return -1;
    int size = (int)fread(to, 1, most - 1, file);
    fclose(file);
    return size;
}

static int is(const char *name, const char *word) {
    char found[64];
    told(name, found, sizeof found);
    return strcmp(found, word) == 0;
}

static void spoil(void) {
    if (is("fault", "hang")) for (;;) pause();
    if (is("fault", "crash")) abort();
}

#ifdef PAD
int PAD_Open(void) { return is("pad", "gone"); }
int PAD_Begin(const char *text, int seconds) {
    printf("somebody signs %s for %d\n", text, seconds);
    spoil();
    return is("pad", "gone");
}
int PAD_State(void) {
    spoil();
    if (is("pad", "gone")) return -1;
    if (is("pad", "declined")) return 2;
    if (is("pad", "late")) return 3;
    return is("pad", "signed") || is("pad", "outside") || is("pad", "endless");
}
void PAD_Size(int *width, int *height) { *width = 800; *height = 480; }
int PAD_Points(int *to, int room) {
    if (is("pad", "endless")) return room + 1;
    int far = is("pad", "outside") ? 900 : 100;
    for (int n = 0; n < 40; n++) {
        int point[5] = {far + n * 10, 200, n * 7, n % 2 ? 500 : -1, n / 20};
        memcpy(to + n * 5, point, sizeof point);
    }
    return 40;
}
int PAD_End(void) { return 0; }
int PAD_Close(void) { return 0; }
#endif

#ifdef PHOTO
static int made(const char *path) {
    char seen[4096];
    snprintf(seen, sizeof seen, "%s/seen", getenv("FAKE_PAD"));
    FILE *note = fopen(seen, "w");
    fputs(path, note);
    fclose(note);
    unsigned char head[54] = {'B', 'M'};
    int start = 54, wide = 102, high = 126;
    short planes = 1, bits = 24;
    spoil();
    if (is("fault", "refused")) return -1;
    if (is("fault", "huge")) wide = 2000000000;
    memcpy(head + 10, &start, 4);
    memcpy(head + 18, &wide, 4);
    memcpy(head + 22, &high, 4);
    memcpy(head + 26, &planes, 2);
    memcpy(head + 28, &bits, 2);
    if (is("fault", "nothing")) return 1;
    FILE *file = fopen(path, "wb");
    fwrite(head, 1, sizeof head, file);
    for (int n = 0; n < 308 * 126 && !is("fault", "half"); n++) fputc(n % 251, file);
    fclose(file);
    return 1;
}
#ifdef GETBMP
int GetBmp(const char *from, int kind) {
    char path[4096];
    snprintf(path, sizeof path, "%s", from);
    strcpy(path + strlen(path) - 3, "bmp");
    return kind == 2 ? made(path) : -1;
}
#else
int Wlt2Bmp(const char *from, const char *to) { (void)from; return made(to); }
#endif
#endif
