/** The metadata by which a post of ours is recognised; it holds the post's id and nothing else. */
export const EVENT_TYPE = 'groupkeeper_post';

export const postMetadata = (postId: string) => ({ event_type: EVENT_TYPE, event_payload: { post_id: postId } });
