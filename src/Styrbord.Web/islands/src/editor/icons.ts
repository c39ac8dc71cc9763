// 16 units square, drawn with the stroke of the text around. F and K as in Swedish writing programs
const shapes: Record<string, string> = {
  bold: "M5 3h7M5.1 3v10M5 8h5.5M5.5 3v10M5 3.4h7M5 8.4h5.5",
  italic: "M6.6 3 4.4 13M13 3 5.4 8.8M7.9 7 11.2 13",
  heading: "M3 3v10M9 3v10M3 8h6M12 7.5l1.5-1V13",
  subheading: "M3 5v8M8 5v8M3 9h5M11 9.5a1.3 1.3 0 0 1 2.6 0c0 1.2-2.6 2-2.6 3.5h2.7",
  bullets: "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  numbers: "M7 4h7M7 8h7M7 12h7M2 3l1.2-.6V6M2 10.3c.2-.9 2-.9 2 .2 0 .9-2 1.3-2 2.5h2.2",
  indent: "M2 3h12M8 7h6M8 10h6M2 13h12M2 6.2l2.6 2.3L2 10.8",
  outdent: "M2 3h12M8 7h6M8 10h6M2 13h12M4.6 6.2 2 8.5l2.6 2.3",
  quote: "M3 4v8M6.5 4H14M6.5 8H14M6.5 12H11",
  link: "M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6L8 4.4M9.3 6.7a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6L8 11.6",
  table: "M2 3h12v10H2zM2 6.3h12M2 9.7h12M8 3v10",
  row: "M2 2.5h12v5H2zM8 10v5M5.5 12.5h5",
  column: "M2.5 2h5v12h-5zM10 8h5M12.5 5.5v5",
  align: "M7 3h7M10 6.5h4M5 10h9M9 13.5h5",
  noRow: "M2 2.5h12v5H2zM5.5 12.5h5",
  noColumn: "M2.5 2h5v12h-5zM10 8h5",
  noTable: "M2 3h12v10H2zM5.5 5.5l5 5M10.5 5.5l-5 5",
  undo: "M6 3 3 6l3 3M3.3 6H10a3.2 3.2 0 0 1 0 6.5H6",
  redo: "M10 3l3 3-3 3M12.7 6H6a3.2 3.2 0 0 0 0 6.5h4",
};

export function icon(name: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", shapes[name] ?? "");
  svg.append(path);
  return svg;
}
