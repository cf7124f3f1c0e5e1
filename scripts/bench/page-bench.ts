export const benchPages = async (_dir: string, _size: number): Promise<string> => '';
