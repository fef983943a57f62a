// Stands for every style sheet where nothing is drawn.
module.exports = {};
