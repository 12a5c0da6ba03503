using System.Globalization;
using Intranet.Workflows.Engine;

namespace Intranet.Web.Shared;

/// <summary>How the steps of a process are drawn: from top to bottom in the order in which they are reached. All lengths in pixels.</summary>
public sealed class ProcessPicture
{
    public const int NodeWidth = 168;
    public const int NodeHeight = 60;
    private const int GapX = 24;
    private const int GapY = 36;

    // Room at the right for the ways that lead back.
    private const int Margin = 28;

    private readonly List<List<string>> _ranks;
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    private ProcessPicture(ProcessTable table)
    {
        _ranks = Ranks(table);
        Width = (_ranks.Max(r => r.Count) * (NodeWidth + GapX)) - GapX + (2 * Margin);
        Height = (_ranks.Count * (NodeHeight + GapY)) - GapY + 8;
        foreach (var (rank, row) in _ranks.Index())
            foreach (var (column, key) in row.Index()) _nodes.Add(key, Place(table.Steps[key], rank, column, row.Count));
        Edges = [.. table.Steps.Values.SelectMany(s => Targets(s).Select(to => (s.Key, To: to))).Distinct().Select(e => PathOf(_nodes[e.Key], _nodes[e.To]))];
    }

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    /// <summary>Paths in the notation of SVG.</summary>
    public IReadOnlyList<string> Edges { get; }

    public static ProcessPicture Of(ProcessTable table) => new(table);

    private static IEnumerable<string> Targets(ProcessStep step) => step.Outcomes.Values.Append(step.OverTo).OfType<string>();

    // By the least number of steps from the beginning.
    private static List<List<string>> Ranks(ProcessTable table)
    {
        var (ranks, found) = (new List<List<string>>(), new HashSet<string>(StringComparer.Ordinal));
        var rank = table.Starts.Values.Concat(table.Reopens.Values.Select(r => r.Step)).Where(found.Add).ToList();
        while (rank.Count > 0)
        {
            ranks.Add(rank);
            rank = [.. rank.SelectMany(key => Targets(table.Steps[key])).Where(found.Add)];
        }

        return ranks;
    }

    private Node Place(ProcessStep step, int rank, int column, int columns)
    {
        var rowWidth = (columns * (NodeWidth + GapX)) - GapX;
        return new Node(step.Key, step is TaskStep, ((Width - rowWidth) / 2) + (column * (NodeWidth + GapX)), (rank * (NodeHeight + GapY)) + 4, rank);
    }

    private string PathOf(Node from, Node to)
    {
        var (fromX, toX) = (from.X + (NodeWidth / 2), to.X + (NodeWidth / 2));
        if (to.Rank == from.Rank + 1)
        {
            var (top, bottom) = (from.Y + NodeHeight, to.Y - 3);
            return Path($"M{fromX},{top} C{fromX},{top + (GapY / 2)} {toX},{bottom - (GapY / 2)} {toX},{bottom}");
        }

        // Backwards, sideways, or past a row: round the right side.
        var (right, startY, endY) = (Width - 6, from.Y + (NodeHeight / 2), to.Y + (NodeHeight / 2));
        if (from == to) (startY, endY) = (startY - 14, endY + 14);
        return Path($"M{from.X + NodeWidth},{startY} C{right},{startY} {right},{endY} {to.X + NodeWidth + 3},{endY}");
    }

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

    /// <param name="IsTask">Whether somebody owes something there.</param>
    public sealed record Node(string Key, bool IsTask, int X, int Y, int Rank);
}
