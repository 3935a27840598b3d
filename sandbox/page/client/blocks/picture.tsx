interface Props {
  readonly image: { readonly alt_text: string; readonly image_url?: string | undefined };
}

const isOurs = (url: string | undefined): url is string => /^(data:image\/|http:\/\/127\.0\.0\.1[:/])/.test(url ?? '');

/** A picture of this machine; of any other only its description, since nothing is fetched from elsewhere. */
export function Picture({ image: { alt_text, image_url } }: Props) {
  if (isOurs(image_url)) return <img className="block-picture" src={image_url} alt={alt_text} />;
  return (
    <span className="block-picture" role="img" aria-label={alt_text}>
      {alt_text}
    </span>
  );
}
