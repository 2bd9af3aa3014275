import java.util.Base64;
import java.util.Properties;
import java.util.Scanner;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Kafka's own producer. Arguments: brokers, topic, compression type. Lines of the input, fields separated by tabs:
 *   send PARTITION KEY VALUE   key and value as base64
 *   begin | commit | abort     of a transaction; given the first one, the producer is transactional
 * What is sent before a "flush", "commit" or the end leaves in one batch for each partition, as far as it fits.
 */
public class JavaProducer {
  public static void main(String[] args) {
    Scanner lines = new Scanner(System.in);
    KafkaProducer<byte[], byte[]> producer = null;
    while (lines.hasNextLine()) {
      String[] field = lines.nextLine().split("\t", -1);
      if (producer == null) producer = open(args, field[0].equals("begin"));
      switch (field[0]) {
        case "begin" -> producer.beginTransaction();
        case "commit" -> producer.commitTransaction();
        case "abort" -> { producer.flush(); producer.abortTransaction(); }
        case "flush" -> producer.flush();
        default -> producer.send(new ProducerRecord<>(args[1], Integer.valueOf(field[1]),
            Base64.getDecoder().decode(field[2]), Base64.getDecoder().decode(field[3])));
      }
    }
    if (producer != null) producer.close();
  }

  private static KafkaProducer<byte[], byte[]> open(String[] args, boolean transactional) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", args[0]);
    settings.put("compression.type", args[2]);
    settings.put("linger.ms", "5000");
    settings.put("batch.size", "1000000");
    settings.put("acks", "all");
    if (transactional) settings.put("transactional.id", args[1] + "-" + System.nanoTime());
    KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    if (transactional) producer.initTransactions();
    return producer;
  }
}
