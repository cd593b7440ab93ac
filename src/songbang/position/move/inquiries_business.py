"""The questions on business: products, customers, market, tasks, territory."""

from songbang.basis.words import Words
from songbang.position.move.inquiry import AREA, CUSTOMERS, MARKET, PRODUCTS, SUBSTITUTES, TASKS, Asked

BUSINESS = (
    Asked(
        PRODUCTS,
        Words("新公司的产品或服务，和原公司的是同一类吗？", "Are its products or services of the same kind?"),
        Words(
            "产品页面、说明书、采购合同，说明用途不同。",
            "Product pages, manuals and contracts that show another use.",
        ),
        Words("两家产品的功能对照、宣传材料。", "A comparison of functions, and advertising of both."),
        Words("产品同类，指向竞争。", "Products of one kind point to competition."),
        Words("产品不同类，指向不竞争。", "Products of another kind point away from it."),
    ),
    Asked(
        CUSTOMERS,
        Words("新公司的客户或用户，和原公司的重合吗？", "Do its customers or users overlap?"),
        Words(
            "客户名单、用户画像、公开年报里的客户行业。",
            "Customer lists, user profiles, the industries of the annual report.",
        ),
        Words("共同客户、同一批投标人。", "Customers in common, the same bidders."),
        Words("客户重合，指向竞争。", "Common customers point to competition."),
        Words("客户不重合，指向不竞争。", "Separate customers point away from it."),
    ),
    Asked(
        MARKET,
        Words("两家在同一个市场（行业、地区、层级）里卖吗？", "Do both sell in the same market (trade, region, tier)?"),
        Words("销售地区、渠道、价格档次的材料。", "Papers on regions, channels and price tiers."),
        Words("行业报告、投标记录、同类排名。", "Market reports, tenders, rankings that hold both."),
        Words("市场相同，指向竞争。", "One market points to competition."),
        Words("市场不同，指向不竞争。", "Another market points away from it."),
    ),
    Asked(
        SUBSTITUTES,
        Words("客户买了一家的，就不用买另一家的吗？", "Does a customer who buys from one no longer need the other?"),
        Words("客户同时使用两家的例子。", "Examples of customers who use both."),
        Words("客户从一家换到另一家的例子。", "Examples of customers who moved from one to the other."),
        Words("可以互相替代，指向竞争。", "That they stand in for each other points to competition."),
        Words("不能互相替代，指向不竞争。", "That they do not points away from it."),
    ),
    Asked(
        TASKS,
        Words("新岗位会用到你在原公司知道的秘密吗？", "Will the new post draw on secrets you had at the old employer?"),
        Words("岗位说明、工作内容、部门划分。", "The post's description, its tasks, how teams are divided."),
        Words("新旧岗位对照、你接触过的资料清单。", "A comparison of the posts, and the material you had."),
        Words(
            "用得到：限制和保密义务都会被主张，先谈别的岗位。",
            "Then both restraint and secrecy will be raised: ask for another post.",
        ),
        Words(
            "用不到：这是请求缩小范围的理由，不是自动不算。",
            "Then that is a reason to ask for a narrower scope; it does not settle it.",
        ),
        ("scope.proportion", "scope.group_products"),
    ),
    Asked(
        AREA,
        Words(
            "工作地点和服务的市场，在协议写的地域里吗？",
            "Are the place of work and the market served inside the territory of the papers?",
        ),
        Words("劳动合同的工作地、实际服务地区。", "The place of work in the contract, the regions served."),
        Words("你实际服务的客户在地域内。", "Customers you serve inside the territory."),
        Words("在地域内。", "Inside the territory."),
        Words(
            "在地域外；换城市有没有用，看服务的市场在哪里。",
            "Outside it; whether another city helps depends on the market served.",
        ),
        ("scope.proportion", "territory.guided"),
    ),
)
"""In the order in which they are asked."""
