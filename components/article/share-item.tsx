interface ShareItemProps {
  readonly name: string
  readonly description?: string
  /** Absolute address of the picture that goes with a link. */
  readonly image?: string
}

/** What QQ and WeChat read of a page that is passed on: name, description and picture as microdata. */
export function ShareItem({ name, description, image }: ShareItemProps) {
  return (
    <div hidden itemScope itemType="https://schema.org/WebPage">
      <meta itemProp="name" content={name} />
      {description && <meta itemProp="description" content={description} />}
      {image && <meta itemProp="image" content={image} />}
    </div>
  )
}
