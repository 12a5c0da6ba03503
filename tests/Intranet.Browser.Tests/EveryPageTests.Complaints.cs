using Xunit;

namespace Intranet.Browser.Tests;

/// <content>The pages of complaints, of referrals and of what they are set up by.</content>
public sealed partial class EveryPageTests
{
    public static TheoryData<string, string> ComplaintPages => new()
    {
        { "p011", "/complaints" },
        { "p011", "/complaints?q=ไม่มีเรื่องนี้" },
        { "p011", "/complaints/new?channel=Hotline1567" },
        { "p011", "complaint" },
        { "p011", "complaint/receipt" },
        { "p006", "sealed-off" },
        { "p011", "case 19" },
        { "p011", "case 19/put-up" },
        { "p011", "case 19/conclude" },
        { "p011", "case 19/merge" },
        { "p011", "case 19/seal-off" },
        { "p011", "case 8" },
        { "p011", "case 1/outcome" },
        { "p011", "/referrals" },
        { "p011", "/referrals?show=Letters" },
        { "p014", "/referrals?show=Ended" },
        { "p011", "referral LAND 4" },
        { "p021", "referral LAND 4" },
        { "p011", "referral PHO 8/reminder" },
        { "p011", "referral IND 8" },
        { "p006", "case 3" },
        { "p006", "case 3/appoint" },
        { "p006", "case 3/conclude" },
        { "p006", "inquiry" },
        { "p003", "inquiry" },
        { "p006", "inquiry/order" },
        { "p006", "/complaints/rules" },
        { "p006", "/complaints/rules/add" },
        { "p006", "routing-rule" },
        { "p006", "routing-rule/end" },
        { "p011", "/complaints/rules" },
        { "p011", "/complaints/rules/try" },
        { "p011", "tried" },
        { "p006", "/complaints/categories" },
        { "p006", "/complaints/categories/new" },
        { "p006", "category" },
        { "p006", "category/end" },
        { "p006", "category/questions" },
        { "p006", "/complaints/areas" },
        { "p006", "/complaints/areas/district" },
        { "p006", "/complaints/areas/district/9901" },
    };
}
