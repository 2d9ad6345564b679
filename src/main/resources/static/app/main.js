import "./top-bar.js";
import "./twin-atlas.js";
