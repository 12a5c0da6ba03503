using System.Runtime.CompilerServices;
using System.Text;
using Shouldly;

namespace Intranet.Testing;

/// <summary>Compares a text with the approved file beside the test. INTRANET_APPROVE=1 approves what the tests produce.</summary>
public static class Approved
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public static void Match(string actual, string fileName, [CallerFilePath] string caller = "") =>
        Match(
            actual,
            fileName,
            new DirectoryInfo(Path.GetDirectoryName(caller)!),
            approve: Environment.GetEnvironmentVariable("INTRANET_APPROVE") == "1");

    public static void Match(string actual, string fileName, DirectoryInfo folder, bool approve)
    {
        var approvedFile = Path.Combine(folder.FullName, fileName);
        var receivedFile = approvedFile + ".received";
        var received = Normalised(actual);
        var approved = File.Exists(approvedFile) ? Normalised(File.ReadAllText(approvedFile)) : null;

        if (approve || received == approved)
        {
            if (received != approved)
                File.WriteAllText(approvedFile, received, WithoutMark);
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received, WithoutMark);
        throw new ShouldAssertException(
            $"{Difference(approvedFile, approved, received)}{Environment.NewLine}"
            + $"Received: {receivedFile}; set INTRANET_APPROVE=1 to approve it.");
    }

    private static string Difference(string file, string? approved, string received)
    {
        if (approved is null)
            return $"There is no approved file {file}.";
        var (expected, actual) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return FormattableString.Invariant($"{file} differs in line {line + 1}:{Environment.NewLine}")
            + $"  approved: {At(expected, line)}{Environment.NewLine}  received: {At(actual, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "(end of text)";

    private static string Normalised(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
