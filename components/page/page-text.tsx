/** 本版文字: the words of a page whose articles are not told apart, below its facsimile, line by line as they were read. */
export function PageText({ lines }: { readonly lines: readonly string[] }) {
  return (
    <article data-page-text aria-labelledby="page-text" className="mt-8">
      <h2 id="page-text" className="text-caption text-grey">
        本版文字
      </h2>
      <div className="mt-2 font-serif">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a printed page never change places
          <p key={index}>{line}</p>
        ))}
      </div>
    </article>
  )
}
