"""Silence that follows a person out of the door: nothing published, said or shown without the old firm's leave."""

from songbang.clauses.cue import Cue

SILENCE = (
    Cue(
        "silence in public after leaving",
        needs=(
            r"<AFTER>|离职[^。;]{0,12}(?:年|月)内|永久|离职人?员|前(?:员工|雇员|任)",
            r"<NOT>[^。;]{0,90}?(?:收录|展示|发布|发表|评论|评价|诋毁|贬损|诽谤|负面|采访|出版|著作|演讲|引用|署名|投稿|自称|自我介绍|名义|职衔|头衔|字样|名片|宣称|抹黑|散布|言论)",
        ),
        without=(r"(?:甲方|公司)不(?:得|会)", r"保密|秘密|披露", r"所列(?:的)?行为|配偶|他人名义"),
        scene=("worker", "alone"),
    ),
    Cue(
        "to publish only after the firm has looked at it",
        needs=(
            r"(?:论文|专著|文章|学术|稿件|报告|著作)[^。;]{0,40}(?:投稿|发表|出版|公开|答辩)|(?:投稿|发表|出版|公开)[^。;]{0,20}(?:论文|专著|文章|著作)|(?:论文|稿件|文章|博客)[^。;]{0,40}(?:送审|过目|审查会)",
            r"审查会|过目|(?:审查|审核|审批|同意|许可|批准)[^。;]{0,20}(?:方可|后)|未经|延期公开|送[^。;]{0,8}审",
        ),
        scene=("worker",),
    ),
    Cue(
        "to speak or publish after leaving only with leave",
        needs=(
            r"<AFTER>",
            r"(?:提及|投稿|发表|发布|公开|引用|报奖|参赛|展示)[^。;]{0,40}(?:应|须|需|得)[^。;]{0,20}(?:核准|同意|审|签字|许可|批准)",
        ),
        without=(r"保密|秘密",),
        scene=("worker",),
    ),
    Cue(
        "not to publish or speak of the firm without its leave",
        needs=(
            r"(?:未经|非经|未获|未取得|须经|应经|应当?先|须先|报请|报经|事先|事前)[^。;]{0,24}(?:同意|许可|批准|核准|审查|审核|审批)",
            r"<NOT>[^。;]{0,60}(?:发表(?:文章|论文|演讲|言论|意见|观点)|接受(?:媒体)?(?:采访|访谈|邀约)|撰文|投稿|出版|申报(?:奖项|奖励|课题|专利)|(?:公开)?演讲|参赛)|(?:发表|投稿|演讲|研讨会|论坛|采访|出版|著作)[^。;]{0,40}(?:应|须|需)[^。;]{0,20}(?:核准|同意|批准|许可|审)",
        ),
        without=(r"保密|秘密|代表公司|合同[^。;]{0,6}(?:变更|转让)|脱密期(?:满|届)",),
        scene=("worker", "alone"),
    ),
    Cue(
        "nothing bad to be said of the firm, in a paper signed on the way out",
        needs=(
            r"<NOT>[^。;]{0,60}(?:贬损|诋毁|贬低|抹黑|诽谤|负面|不利|不实|有损|中伤)[^。;]{0,24}(?:言论|评价|评论|内容|信息|消息|文章|视频|话|声誉|名誉|形象|公司|同事)?",
        ),
        without=(r"(?:甲方|公司)(?:承诺|保证)?不(?:得|会)|保密|秘密",),
        scene=("worker", "leaving", "alone"),
    ),
    Cue(
        "works shown only later",
        needs=(r"作品(?:集)?[^。;]{0,40}<NOT>[^。;]{0,20}(?:放|发布|展示|公开|参赛)",),
        scene=("worker",),
    ),
)
