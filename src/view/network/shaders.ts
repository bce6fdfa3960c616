/** Node marks as distance fields: one program for all shapes, a ring for works whose text is in the collection. */
export const nodeVertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
varying float v_ring;
const float bias = 255.0 / 254.0;
void main() {
  // The triangle holds a circle of two radii, so that the ring fits in.
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 direction = vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + 4.0 * radius * direction;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = 4.0 * direction;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const nodeFragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
varying float v_ring;
float polygon(vec2 p, float sides) {
  float segment = 6.2831853 / sides;
  float angle = atan(p.x, p.y);
  return cos(floor(0.5 + angle / segment) * segment - angle) * length(p);
}
float distanceTo(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) {
    vec2 d = abs(p) - 0.74;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - 0.12;
  }
  if (shape < 2.5) return (abs(p.x) + abs(p.y) - 1.15) * 0.7071;
  if (shape < 3.5) return max(-p.y - 0.8, (abs(p.x) * 1.95 + p.y * 1.1 - 1.265) / 2.239);
  if (shape < 4.5) return polygon(vec2(p.y, p.x), 6.0) - 0.92;
  if (shape < 5.5) return polygon(vec2(p.x, -p.y), 5.0) - 0.86;
  return abs(length(p) - 0.8) - 0.2;
}
void main(void) {
  float d = distanceTo(v_point, v_shape);
  if (v_ring > 0.5) d = min(d, abs(length(v_point) - 1.52) - 0.09);
  #ifdef PICKING_MODE
  // A mark is easier to hit than it is large.
  if (length(v_point) > 1.35) discard;
  gl_FragColor = v_color;
  #else
  float cover = clamp(0.5 - d / v_pixel, 0.0, 1.0);
  gl_FragColor = v_color * cover;
  #endif
}
`;

/** Thin arcs; each edge is a row of straight steps along a quadratic curve. */
export const edgeVertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute float a_step;
uniform mat3 u_matrix;
uniform float u_bend;
varying vec4 v_color;
const float bias = 255.0 / 254.0;
void main() {
  vec2 across = a_target - a_source;
  vec2 control = (a_source + a_target) / 2.0 + u_bend * vec2(-across.y, across.x);
  float t = a_step;
  vec2 position = (1.0 - t) * (1.0 - t) * a_source + 2.0 * (1.0 - t) * t * control + t * t * a_target;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  float alpha = a_color.a * bias;
  v_color = vec4(a_color.rgb * alpha, alpha);
}
`;

export const edgeFragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main(void) {
  gl_FragColor = v_color;
}
`;

/** How far an arc stands off its chord, in parts of its length; the overlay and the pictures draw the same arc. */
export const bend = 0.14;
