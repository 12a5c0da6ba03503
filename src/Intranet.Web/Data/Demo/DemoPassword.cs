using System.Security.Cryptography;
using Intranet.Web.Hosting;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Data.Demo;

/// <summary>The one password of all demo accounts: set, or made once and kept in the data folder, never in the repository.</summary>
public sealed class DemoPassword(IOptions<DemoOptions> options, IHostEnvironment environment)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public string Value => field ??= options.Value.Password ?? Kept();

    public void Print()
    {
        Console.WriteLine($"\n  ผู้ใช้ทดลอง (รหัสผ่านเดียวกันทุกคน) / Demo sign-ins, one password for all: {Value}");
        foreach (var guide in DemoGuide.SignIns) Console.WriteLine($"    {guide.UserName,-6} {guide.Th} / {guide.En}");
        Console.WriteLine();
    }

    private string Kept()
    {
        var file = Path.Combine(DataFolder.Of(environment), "demo-password");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, RandomNumberGenerator.GetString(Letters, 12));
        }

        return File.ReadAllText(file).Trim();
    }
}

/// <summary>The demo accounts worth trying first.</summary>
internal static class DemoGuide
{
    public static IReadOnlyList<(string UserName, string Th, string En)> SignIns { get; } =
    [
        ("p005", "ฝ่ายเลขานุการการประชุม (กลุ่มงานยุทธศาสตร์ฯ)", "meeting secretary (Strategy group)"),
        ("p014", "หัวหน้าสำนักงานการท่องเที่ยวและกีฬาจังหวัด", "head of Tourism and Sports"),
        ("p015", "นักวิเคราะห์นโยบายและแผน ท่องเที่ยวและกีฬา", "policy analyst, Tourism and Sports"),
        ("p119", "เจ้าหน้าที่สารบรรณ ท่องเที่ยวและกีฬา", "registry clerk, Tourism and Sports"),
        ("p011", "นิติกร ศูนย์ดำรงธรรม", "complaints officer, Damrongdhama centre"),
        ("p007", "เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "data protection officer"),
        ("p001", "ผู้ว่าราชการจังหวัด", "governor"),
        ("p038", "ผู้ดูแลระบบ", "system administrator"),
    ];
}
