/* A maker's library for tests: what it does stands in files of the folder FAKE_SDT.
 * card: the text on the chip; fault: what it does wrong; port: where a reader answers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int spent = 0;

static int told(const char *name, unsigned char *to, int most) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", getenv("FAKE_SDT"), name);
    FILE *file = fopen(path, "rb");
    if (!file) return -1;
    int size = (int)fread(to, 1, most, file);
    fclose(file);
    return size;
}

static int fault(const char *name) {
    unsigned char word[64] = {0};
    told("fault", word, sizeof word - 1);
    return strcmp((char *)word, name) == 0;
}

static int there(void) {
    unsigned char text[1];
    if (told("card", text, 1) < 0) spent = 0;
    return told("card", text, 1) >= 0;
}

int SDT_OpenPort(int port) {
    unsigned char word[16] = {0};
    printf("opening %d\n", port);
    if (fault("closed")) return 0x01;
    return told("port", word, sizeof word - 1) < 0 || atoi((char *)word) == port ? 0x90 : 0x01;
}

int SDT_ClosePort(int port) { (void)port; return 0x90; }

int SDT_GetSAMStatus(int port, int open) {
    (void)port; (void)open;
    if (fault("hang")) for (;;) pause();
    return fault("locked") ? 0x66 : 0x90;
}

int SDT_StartFindIDCard(int port, unsigned char *info, int open) {
    (void)port; (void)open;
    memset(info, 0, 4);
    if (fault("hang")) for (;;) pause();
    if (fault("timeout")) return 0x02;
    if (fault("strange")) return -7;
    return there() && !spent ? 0x9F : 0x80;
}

int SDT_SelectIDCard(int port, unsigned char *info, int open) {
    (void)port; (void)open;
    memset(info, 0, 8);
    return there() ? 0x90 : 0x81;
}

int SDT_ReadBaseMsg(int port, unsigned char *text, unsigned *text_size,
                    unsigned char *photo, unsigned *photo_size, int open) {
    (void)port; (void)open;
    if (fault("hang-read")) for (;;) pause();
    if (fault("crash")) *(volatile int *)0 = 1;
    int size = told("card", text, 256);
    if (size < 0) return 0x41;
    spent = 1;
    memset(photo, 7, 1024);
    *text_size = fault("half") ? 100 : fault("huge") ? 0xFFFFFFFF : (unsigned)size;
    *photo_size = 1024;
    printf("%.*s\n", size, (char *)text);
    return 0x90;
}
