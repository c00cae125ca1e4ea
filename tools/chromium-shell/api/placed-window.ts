import type { Rectangle } from 'electron';

import { strictEmitter } from './unimplemented.ts';
import { WindowPlace, type PlaceOptions } from './window-place.ts';

/** The part of `BrowserWindow` that is about where the window is and how large. */
export class PlacedWindow extends strictEmitter('BrowserWindow') {
  protected readonly place: WindowPlace;

  constructor(options: PlaceOptions) {
    super();
    this.place = new WindowPlace(this, options);
  }

  minimize(): void {
    this.place.setState('minimized');
  }

  maximize(): void {
    this.place.setState('maximized');
  }

  unmaximize(): void {
    this.place.setState('normal');
  }

  restore(): void {
    this.place.restore();
  }

  isMinimized(): boolean {
    return this.place.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.place.state === 'maximized';
  }

  setFullScreen(full: boolean): void {
    this.place.setState(full ? 'fullscreen' : 'normal');
  }

  isFullScreen(): boolean {
    return this.place.state === 'fullscreen';
  }

  getBounds(): Rectangle {
    return this.place.bounds();
  }

  getNormalBounds(): Rectangle {
    return this.place.normalBounds();
  }

  getContentBounds(): Rectangle {
    return this.place.bounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.place.setBounds(bounds);
  }

  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  setMinimumSize(width: number, height: number): void {
    this.place.setMinimum(width, height);
  }

  /** Where windows go is left to the window manager. */
  center(): void {}
}
