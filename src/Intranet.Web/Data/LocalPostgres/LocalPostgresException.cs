namespace Intranet.Web.Data.LocalPostgres;

/// <summary>The private PostgreSQL server could not be started; the message says why and what helps.</summary>
public class LocalPostgresException(string message) : Exception(message);

/// <summary>Another running app owns the data folder.</summary>
public sealed class DataFolderInUseException(string dataFolder, string owner) : LocalPostgresException(
    $"โฟลเดอร์ข้อมูล {dataFolder} กำลังถูกใช้งานโดยโปรแกรมอื่น (process {owner}) ให้ปิดโปรแกรมนั้นก่อน หรือตั้งค่า {LocalPostgresFolder.Variable} เป็นโฟลเดอร์อื่น\n"
    + $"The data folder {dataFolder} is in use by another app (process {owner}). Stop that one, or set {LocalPostgresFolder.Variable} to another folder.");

/// <summary>PostgreSQL's programs are not installed.</summary>
public sealed class PostgresMissingException() : LocalPostgresException(
    "ไม่พบโปรแกรม PostgreSQL ในเครื่องนี้ ให้ติดตั้งด้วยคำสั่ง: apt-get install postgresql postgresql-contrib\n"
    + "PostgreSQL is not installed on this machine. Install it with: apt-get install postgresql postgresql-contrib");
