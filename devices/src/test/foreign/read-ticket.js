// Reads a sheet's bytes (file, its first argument) as npos understands them, and writes what it found as JSON. The first picture
// that npos drew of dots goes into a PNG (second argument) with a white rim.
const fs = require('fs');
const npos = require('npos');
const { PNG } = require('pngjs');

const RIM = 40;
const bytes = fs.readFileSync(process.argv[2]);

// npos knows no QR command; this is its documented way of teaching it one: a length of two bytes follows.
npos.rules[0x1d]['(k'] = [0, 'd16'];

npos.parser(npos.rules).parse(bytes).then(found => {
    const text = found.entries.filter(entry => entry.type === 'text').map(entry => entry.data.toString('latin1'));
    const commands = found.tree.filter(node => node.ascii === 'GS' && node.fn === '(k')
        .map(node => bytes.subarray(node.offset, node.offset + node.length));
    const stored = commands.filter(command => command[6] === 0x50).map(command => command.subarray(8).toString('latin1'));
    const printed = commands.filter(command => command[6] === 0x51).length;
    const pictures = found.entries.filter(entry => entry.type === 'raster').map(entry => entry.data);
    if (process.argv[3] && pictures.length > 0) {
        fs.writeFileSync(process.argv[3], png(pictures[0]));
    }
    console.log(JSON.stringify({ text, stored, printed, pictures: pictures.length }));
}).catch(failure => {
    console.error(failure.message);
    process.exitCode = 1;
});

function png(picture) {
    const image = new PNG({ width: picture.width + 2 * RIM, height: picture.height + 2 * RIM });
    image.data.fill(255);
    for (let row = 0; row < picture.height; row++) {
        for (let column = 0; column < picture.width; column++) {
            const at = 4 * ((RIM + row) * image.width + RIM + column);
            image.data.fill(picture.getPixel(column, row), at, at + 3);
        }
    }
    return PNG.sync.write(image);
}
